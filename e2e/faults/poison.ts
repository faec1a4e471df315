import { randomUUID } from 'node:crypto'
import { ending } from './endings'
import { IndexNowServer } from './index-now-server'
import { failedImports } from './poison-imports'
import type { Post, Queue } from './poison-queues'
import { listQueues } from './poison-queues'
import { drain } from './queues'
import { findWrong } from './recount'
import type { Row, Tell } from './row'
import { brokenOff, judged } from './row'
import type { Stage } from './stage'
import { onStage } from './stage'
import { FOR_EVER_MS, until } from './wait'

/**
 * One row that a queue cannot do, between others that it can: those are done, it is shown to admins with its cause, and
 * it is done when the cause is gone and somebody asks for it.
 */
export async function poison(tell: Tell, isShort: boolean) {
  const indexNow = await IndexNowServer.open()
  const env = { INDEXNOW_URL: indexNow.url, INDEXNOW_KEY: 'key-for-faults' }
  return ending(
    async () => indexNow.close(),
    () => onStage({ name: 'poison', env }, (stage) => poisonAll(stage, indexNow, tell, isShort)),
  )
}

async function poisonAll(stage: Stage, indexNow: IndexNowServer, tell: Tell, isShort: boolean) {
  for (const queue of listQueues(indexNow).slice(0, isShort ? 1 : undefined))
    tell(await poisoned(stage, queue))
  if (isShort) return
  for (const row of await failedImports(stage)) tell(row)
}

async function poisoned(stage: Stage, queue: Queue): Promise<Row> {
  const name = `a poison row in ${queue.name}`
  try {
    const { reasons, recovery } = await makePoison(stage, queue)
    return judged(name, reasons, { recovery })
  } catch (error) {
    return brokenOff(name, error)
  }
}

async function makePoison(stage: Stage, queue: Queue) {
  const reasons: string[] = []
  const expect = async (what: string, look: () => Promise<boolean>) => {
    if (!(await until(look, FOR_EVER_MS))) reasons.push(`never: ${what}`)
  }
  const posts = await queue.choose(stage)
  const [, bad] = posts
  if (!bad || posts.length < 3) throw new Error(`There are not enough posts for ${queue.name}.`)
  const good = posts.filter((post) => post !== bad)
  const areDone = async (some: Post[]) => {
    const done = await queue.listDone(stage, posts)
    return some.every(({ id }) => done.has(id))
  }

  const { cause, cure } = await queue.poison(stage, bad, `poison ${randomUUID()}`)
  await queue.fill(stage, posts)
  const begun = performance.now()
  await expect('the good rows are done', () => areDone(good))
  const recovery = reasons.length === 0 ? (performance.now() - begun) / 1_000 : null
  if (await areDone([bad])) reasons.push('the bad row is done all the same')
  await expect('the bad row is shown to admins with its cause', () => isShown(stage, cause))
  await cure()
  await retryAll(stage)
  await expect('the row is done once its cause is gone', () => areDone([bad]))
  reasons.push(...(await drain(stage.site.database)), ...(await findWrong(stage.site.database)))
  return { reasons, recovery }
}

/** Where admins see what failed. */
const FAILED = '/desk/failed-jobs'

const isShown = async ({ desk }: Stage, cause: string) =>
  (await desk.look(FAILED)).text.includes(cause)

async function retryAll({ desk }: Stage) {
  await desk.act('lib/jobs/actions.ts retryAllFailedJobs', FAILED, {})
}
