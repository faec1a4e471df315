import { cpSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import { ending } from './endings'
import type { Row, Tell } from './row'
import { judged } from './row'
import { Site } from './site'
import type { Stage } from './stage'
import { onStage } from './stage'
import type { Fault } from './under-load'
import { underLoad } from './under-load'

/** Sites that are started at the same time, or on a copy of a folder that is in use. */
export async function starts(tell: Tell) {
  tell(await twoFirstStarts())
  await onStage({ name: 'starts' }, async (stage) => {
    for (const fault of besideOne) tell(await underLoad(stage, fault))
  })
}

const besideOne: Fault[] = [
  {
    name: 'a second start in the same folder',
    cause: startAgain,
    check: async ({ site }) => (site.hasEnded ? ['the first one ended'] : []),
  },
  { name: 'a start on a hot copy of the data folder', cause: startCopy },
]

/** Two people type `npm start` in a new folder. */
async function twoFirstStarts(): Promise<Row> {
  const one = await Site.prepare({ name: 'two-starts' })
  const other = await Site.prepare({ name: 'two-starts', keepsData: true })
  const removed = async () => {
    await Promise.all([one.stop(), other.stop()]) // their folder is the same
    await one.remove()
    await other.remove()
  }
  return ending(removed, () => startBoth([one, other]))
}

async function startBoth(sites: Site[]): Promise<Row> {
  const ends = await Promise.allSettled(sites.map((site) => site.start()))
  const running = sites.filter((_, at) => ends[at]?.status === 'fulfilled')
  const [first] = running
  const reasons = running.length === 1 ? [] : [`${running.length} of 2 sites run`]
  const said = sites.map((site) => site.said).join('\n')
  if (!/runs already|is running/i.test(said)) reasons.push(`the other does not say why: ${said}`)
  const [row] = (await first?.database.rows<Record<string, number>>(first300)) ?? []
  if (row?.posts !== 300 || row.people !== 1)
    reasons.push(`${row?.posts} posts and ${row?.people} people instead of 300 and 1`)
  return judged('two first starts at once in a new folder', reasons)
}

const first300 = `select (select count(*) from "Post")::int as posts, (select count(*) from "Person")::int as people`

async function startAgain({ site }: Stage) {
  const other = await Site.prepare({ ...site.options, keepsData: true })
  const end = await other.start().then(
    () => 'it started',
    (error) => String(error),
  )
  if (!/runs already/.test(end)) throw new Error(`The second start was not refused: ${end}`)
}

/** The copy may start or be refused with a sentence; what counts is that the first site notices nothing. */
async function startCopy({ site }: Stage) {
  const copy = await Site.prepare({ name: 'starts-copy' })
  cpSync(site.folder, copy.folder, { recursive: true })
  return ending(
    () => copy.remove(),
    async () => {
      const start = copy.start().then(
        () => true,
        (error) => /\w+\./.test(String(error)),
      )
      if (!(await start)) throw new Error('The copy neither started nor said why not.')
      await delay(1_000)
    },
  )
}
