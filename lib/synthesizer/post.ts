import { drawMoment } from './dates'
import type { Mix } from './mix'
import { Random } from './random'
import { keepRecord } from './record'
import { retellStory, tellStory } from './story'
import type { SyntheticPost } from './synthetic-post'

/** Each post has one sequence of numbers per purpose, so that one can change without the others. */
const streams = { kind: 1, story: 2, retelling: 3, record: 4 }

/** Post `number` (from 1) of the archive that `seed` and `mix` stand for: a function of these three alone. */
export function synthesizePost(seed: number, number: number, mix: Mix): SyntheticPost {
  const story = storyOf(seed, number, mix)
  const random = new Random(seed, number, streams.record)
  const publishedAt = drawMoment(random)
  const digits = String(number).padStart(6, '0')
  const sourceId = `synthetic-${digits}`

  return {
    sourceId,
    title: story.title,
    lead: story.lead,
    publishedAt: publishedAt.toISOString(),
    visibility: 'public',
    content: story.content,
    metadata: keepRecord(story, { sourceId, number: digits, seed, publishedAt }, mix, random),
  }
}

function storyOf(seed: number, number: number, mix: Mix) {
  const original = originalOf(seed, number, mix.nearDuplicates)
  const story = tellStory(new Random(seed, original, streams.story), mix)
  if (original === number) return story
  return retellStory(story, new Random(seed, number, streams.retelling))
}

/** The post whose story this one tells: itself, or for a near-duplicate one of up to forty posts before it. */
function originalOf(seed: number, number: number, share: number): number {
  // Where all are near-duplicates, every chain of them ends at the first post.
  if (share >= 1) return 1
  let original = number
  while (original > 1) {
    const random = new Random(seed, original, streams.kind)
    if (!random.chance(share)) break
    original = Math.max(1, original - random.between(1, 40))
  }
  return original
}
