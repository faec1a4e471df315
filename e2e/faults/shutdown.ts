import type { Answer } from './ask'
import { signal } from './processes'
import type { Tell } from './row'
import type { Stage } from './stage'
import { onStage } from './stage'
import { underLoad } from './under-load'
import { need } from './wait'

const IN_FLIGHT = 14

/** A site is asked to stop while people read and decide, and is started again. */
export const shutdown = (tell: Tell) =>
  onStage({ name: 'shutdown' }, async (stage) => {
    const cut: string[] = []
    const row = await underLoad(stage, {
      name: 'SIGTERM; started again',
      cause: async () => cut.push(...(await stopped(stage))),
      help: ({ site }) => site.start(),
      check: async () => cut,
    })
    tell(row)
  })

/** What the site had begun with when it was asked to stop, and did not answer. */
async function stopped({ site, desk }: Stage): Promise<string[]> {
  const asked: Promise<Answer>[] = []
  const begun = Array.from(
    { length: IN_FLIGHT },
    (_, at) =>
      new Promise<void>((onBegun) => {
        const answer =
          at % 2 === 0
            ? desk.look('/desk', { onBegun })
            : site.read(`/search?q=in+flight+${at}`, { onBegun })
        asked.push(answer)
      }),
  )
  await Promise.race([Promise.all(begun), Promise.all(asked)])
  signal(site.launcher, 'SIGTERM')
  const answers = await Promise.all(asked)
  await need('an end of the site', () => site.hasEnded)
  return answers.flatMap(({ kind, status }) =>
    status > 0 ? [] : [`a request in flight was not answered: ${kind}`],
  )
}
