import type { Draft } from '@/lib/import/draft'
import { drawMoment } from './dates'
import { mix } from './mix'
import { Random } from './random'
import { keepRecord } from './record'
import { retellStory, tellStory } from './story'

/** Each post has one sequence of numbers per purpose, so that one can change without the others. */
const streams = { kind: 1, story: 2, retelling: 3, record: 4 }

/** Post `number` (from 1) of the archive that `seed` stands for: a function of these two alone. */
export function synthesizePost(seed: number, number: number): Draft {
  const story = storyOf(seed, number)
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
    metadata: keepRecord(story, { sourceId, number: digits, seed, publishedAt }, random),
  }
}

function storyOf(seed: number, number: number) {
  const original = originalOf(seed, number)
  const story = tellStory(new Random(seed, original, streams.story))
  if (original === number) return story
  return retellStory(story, new Random(seed, number, streams.retelling))
}

/** The post whose story this one tells: itself, or for a near-copy one of up to forty posts before it. */
function originalOf(seed: number, number: number): number {
  const random = new Random(seed, number, streams.kind)
  if (number === 1 || !random.chance(mix.nearCopies)) return number
  return originalOf(seed, Math.max(1, number - random.between(1, 40)))
}
