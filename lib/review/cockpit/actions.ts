'use server'
import { z } from 'zod'
import { reviewerAction } from '@/lib/auth/guard'
import { postsChangedBeforeLong } from '@/lib/cache/changes'
import { Decision, judgePost, sayWhere } from '../decisions/judge-post'
import { claimNext } from '../leases/store'
import { readViewText } from '../queue/filter'
import { readPlace } from '../queue/order'

const Judgement = Decision.extend({
  /** The queue, as an address has it, and the place of the post in it. */
  view: z.string().max(1_000).default(''),
  place: z.string().max(40).default(''),
})

/**
 * Moves a post and claims the next one of its queue, in one answer. The pages of readers follow after it: a browser
 * that is told of them forgets the next post, which it has fetched ahead.
 */
export const decideAndGoOn = reviewerAction(
  Judgement,
  async ({ view, place, ...input }, person) => {
    const judged = await judgePost(input, person)
    if (judged.status === 'refused') return judged

    const { slug, decisionId, left } = judged.made
    postsChangedBeforeLong([slug])
    const asked = readViewText(view)
    const claim = await claimNext(asked, readPlace(asked.sort, place), person)
    return { status: 'done', message: sayWhere(left), decisionId, claim }
  },
)
