import { setTimeout as delay } from 'node:timers/promises'
import { Counts } from './counts'
import { Decisions } from './decisions'
import { drain } from './queues'
import { Readers } from './readers'
import { findWrong } from './recount'
import { recover } from './recovery'
import type { Row } from './row'
import { brokenOff, judged } from './row'
import type { Stage } from './stage'
import type { Kept } from './trail'
import { compareTrail } from './trail'
import { need } from './wait'

/** Before a fault is made, each of so many audiences was answered so often. */
const AUDIENCES = 6
const ENOUGH = 5
const AFTER_MS = 3_000
const LANES = 2
/** What a site may have in use after a fault beyond what it had before: it renders and keeps pages meanwhile. */
const MOST_MORE_MB = 300

/** What nobody may ever be answered, whatever happened. */
const never = ['500', '503 without Retry-After', 'timeout']

export type Fault = {
  name: string
  /** Makes the fault, and returns when its cause is over. */
  cause: (stage: Stage) => Promise<unknown>
  /** What somebody has to do for the site to come back; that takes part in the recovery. */
  help?: (stage: Stage) => Promise<unknown>
  /** What else has to be so in the end; what is not, in words. */
  check?: (stage: Stage) => Promise<string[]>
}

/** Makes a fault while people read and decide, and judges what they saw and what is left. */
export async function underLoad(stage: Stage, fault: Fault): Promise<Row> {
  const users = new Counts()
  const decisions = new Decisions(stage.desk, users)
  const readers = new Readers(stage.desk, stage.hidden, users)
  try {
    await readers.prepare()
    await decisions.begin(LANES)
    readers.begin()
    await need('a site at work', () => users.least(AUDIENCES) >= ENOUGH)
    const before = stage.site.memory
    const recovery = await makeAndSeeEnd(stage, fault, () =>
      recover(stage.site, readers, decisions),
    )
    await Promise.all([decisions.end(), readers.end()])
    const memory = { before, after: stage.site.memory }
    return await judge(stage, fault, { users, decisions, recovery, memory })
  } catch (error) {
    return brokenOff(fault.name, error)
  } finally {
    await Promise.all([decisions.end(), readers.end()])
  }
}

/** Seconds from the end of the cause until all was answered again; null for never. */
async function makeAndSeeEnd(stage: Stage, fault: Fault, comesBack: () => Promise<boolean>) {
  await fault.cause(stage)
  const ended = performance.now()
  await fault.help?.(stage)
  if (!(await comesBack())) return null
  const recovery = (performance.now() - ended) / 1_000
  await delay(AFTER_MS)
  return recovery
}

type Found = {
  users: Counts
  decisions: Decisions
  recovery: number | null
  memory: { before: number; after: number }
}

async function judge(stage: Stage, { name, check }: Fault, found: Found): Promise<Row> {
  const { users, decisions, recovery, memory } = found
  if (recovery === null) await restart(stage.site)
  const more = check ? await check(stage) : []
  const { kept, problems } = await compare(stage, decisions)
  const leaks = stage.hidden.takeLeaks()
  const reasons = [
    ...(recovery === null ? ['it did not come back by itself'] : []),
    ...users.seen(...never),
    ...problems,
    ...leaks.slice(0, 3).map((leak) => `private, and read: ${leak}`),
    ...(memory.after > memory.before + MOST_MORE_MB ? ['its memory grew'] : []),
    ...more,
  ]
  const leaked = leaks.length
  return judged(name, reasons, { users: users.all(), kept, leaked, recovery, memory })
}

async function compare({ site }: Stage, decisions: Decisions) {
  const waiting = await drain(site.database)
  const kept = await compareTrail(site.database, decisions)
  const wrong = await findWrong(site.database)
  return { kept, problems: [...lossesOf(kept), ...waiting, ...wrong] }
}

/** What did not come back is started anew, so that it can be seen what was kept. */
async function restart(site: Stage['site']) {
  await site.stop()
  await site.killAll()
  await site.start()
}

const lossesOf = ({ lost, doubled, gaps }: Kept) =>
  Object.entries({ lost, doubled, 'not as the decision before left it': gaps })
    .filter(([, count]) => count > 0)
    .map(([what, count]) => `${count} decisions ${what}`)
