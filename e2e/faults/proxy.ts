import { setTimeout as delay } from 'node:timers/promises'
import { openCluster } from '@/lib/db/embedded/cluster'
import { ensureDatabase } from '@/lib/db/embedded/databases'
import { ending } from './endings'
import type { Trouble } from './network'
import { Network } from './network'
import type { Tell } from './row'
import { folderOf } from './site'
import type { Stage } from './stage'
import { onStage } from './stage'
import { underLoad } from './under-load'

const LASTS_MS = 12_000
/** More than a pool has connections. */
const AT_ONCE = 40

/** The network between the site and its database is troubled for a while, while forty ask at once. */
export async function proxy(tell: Tell, isShort: boolean) {
  const cluster = await openCluster({ home: folderOf('proxy-database'), password: 'faults' })
  const url = await ensureDatabase(cluster.url, 'alphanode')
  const network = await Network.open(url)
  const options = { name: 'proxy', env: { DATABASE_URL: network.url }, databaseUrl: url }
  const end = async () => {
    network.close()
    await cluster.stop()
  }
  return ending(end, () =>
    onStage(options, async (stage) => {
      for (const trouble of isShort ? short : all)
        tell(
          await underLoad(stage, {
            name: `a network that ${words[trouble]}, for ${LASTS_MS / 1_000} s`,
            cause: () => troubled(stage, network, trouble),
          }),
        )
    }),
  )
}

const words = {
  'drops answers': 'loses answers',
  'half-open': 'is half-open',
  resets: 'cuts connections',
  delays: 'is two seconds late',
} as const satisfies Partial<Record<Trouble, string>>

const all = ['drops answers', 'half-open', 'resets', 'delays'] as const
const short = ['drops answers'] as const

async function troubled({ site, desk }: Stage, network: Network, trouble: Trouble) {
  network.begin(trouble)
  const crowd = Array.from({ length: AT_ONCE }, (_, at) =>
    at % 4 === 0 ? desk.look('/desk') : site.read(`/search?q=crowd+${at}`),
  )
  await delay(LASTS_MS)
  network.end()
  // They are answered, or not, after the trouble: nobody waits for them here.
  void Promise.all(crowd)
}
