'use server'
import { z } from 'zod'
import { reviewerAction } from '@/lib/auth/guard'
import { refusal } from '@/lib/auth/outcome'
import { Id } from '../fields'
import { readViewText } from '../queue/filter'
import { readPlace } from '../queue/order'
import type { Held } from './store'
import { claimNext, claimPost, release } from './store'

const Next = z.object({
  /** The queue, as an address has it, and the place it is asked from. */
  view: z.string().max(1_000).default(''),
  place: z.string().max(40).default(''),
  /** The post that is left, if one is. */
  leaving: Id.optional(),
})

/** The next post of a queue that nobody else is at: it is the asker's. Done without `claim` at the queue's end. */
export const claimNextPost = reviewerAction(Next, async ({ view, place, leaving }, person) => {
  const asked = readViewText(view)
  const claim = await claimNext(asked, readPlace(asked.sort, place), person)
  if (leaving !== undefined && leaving !== claim?.postId) await release(person.id, leaving)
  const message = claim ? 'It is yours for ten minutes.' : 'Nothing awaits review from here on.'
  return { status: 'done', message, claim }
})

const Post = z.object({ postId: Id })

/** Makes a post the asker's for ten minutes, and again while they are at it. */
export const claimPostById = reviewerAction(Post, async ({ postId }, person) => {
  const claim = await claimPost(postId, person)
  if (claim.status !== 'claimed') return refuse(claim)
  return { status: 'done', message: 'It is yours for ten minutes.', until: claim.until }
})

/** Lets others have a post. */
export const releasePost = reviewerAction(Post, async ({ postId }, person) => {
  await release(person.id, postId)
  return { status: 'done', message: 'Others may have it.' }
})

const refuse = (held: Held) =>
  held.status === 'gone'
    ? refusal('gone', 'This post is no more.')
    : refusal('held', `${held.by} is at this post.`)
