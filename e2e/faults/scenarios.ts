import { clock } from './clock'
import { disk } from './disk'
import { flood } from './flood'
import { kill } from './kill'
import { migration } from './migration'
import { poison } from './poison'
import { proxy } from './proxy'
import type { Tell } from './row'
import { shutdown } from './shutdown'
import { slow } from './slow'
import { starts } from './starts'

/** `isShort` leaves out what `npm test` has no time for. */
type Scenario = (tell: Tell, isShort: boolean) => Promise<void>

export const scenarios: Record<string, Scenario> = {
  ...{ kill, proxy, migration, poison, disk, clock, flood, slow, starts, shutdown },
}

/** What `npm test` runs. */
export const short = ['kill', 'proxy', 'poison']
