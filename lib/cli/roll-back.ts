import { progress } from './progress'
import { listenForStop } from './until-stopped'

/** Takes a run back and says so; 3 when something was kept. A running site hears of it, also when it breaks off. */
export async function rollBack(runId: number): Promise<number> {
  const { rollBackRun } = await import('@/lib/import/rollback')
  const { announce } = await import('@/lib/cache/announce')
  const { check } = listenForStop()
  const { show, end } = progress('taken back')
  let done = 0
  try {
    const { takenBack, kept } = await rollBackRun(runId, (count) => {
      done = count
      show(count)
      check()
    })
    end()
    for (const { slug, reason } of kept) console.log(`${slug}: kept. ${reason}`)
    console.log(`Run ${runId}: ${takenBack} taken back, ${kept.length} kept.`)
    return kept.length > 0 ? 3 : 0
  } catch (cause) {
    if (done === 0) throw cause
    const advice = `"npm run import -- --rollback ${runId}" goes on.`
    throw new Error(`Run ${runId} broke off: ${done} taken back so far. ${advice}`, { cause })
  } finally {
    await announce({ all: true })
  }
}
