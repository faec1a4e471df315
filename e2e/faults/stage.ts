import { Desk } from './desk'
import { ending } from './endings'
import { Hidden } from './hidden'
import { Site } from './site'

/** How many posts are private while a fault is made. */
const HIDDEN = 2

type Options = Parameters<typeof Site.prepare>[0]

/** A site with somebody at its desk and some posts that nobody may read: where faults are made. */
export type Stage = { site: Site; desk: Desk; hidden: Hidden }

export async function onStage<Result>(
  options: Options,
  work: (stage: Stage) => Promise<Result>,
): Promise<Result> {
  const site = await Site.prepare(options)
  return ending(
    () => site.remove(),
    async () => {
      await site.start()
      const desk = await Desk.open(site)
      const hidden = new Hidden()
      await hidden.hide(desk, HIDDEN)
      return work({ site, desk, hidden })
    },
  )
}
