import { readingMinutes } from '@/lib/content/measure'
import { countInClaims, countInStanding } from './contradictions'
import type { NewRevision } from './revision'
import { riskOf } from './risk'

/** What is decided about a post as it comes. */
const standingOf = ({ revision, flags }: NewRevision['metadata']) => ({
  status: revision.status ?? 'drafted',
  version: revision.version ?? '1.0.0',
  lastReviewed: revision.lastReviewed ?? null,
  needsHumanReview: flags['needs human review'] ?? false,
  awaitsSecond: false,
})

/**
 * The columns of a post that lists and filters read, from what its revision says. Its standing is as it came,
 * unless another is given: what decisions made of it since.
 */
export const projections = (
  { title, excerpt, picture, words, blocks, metadata }: NewRevision,
  { isReviewedHere = false, standing = standingOf(metadata) } = {},
) => {
  const { flags, score } = metadata
  const claimed = { metadata, readingMinutes: readingMinutes(words) }
  return {
    ...standing,
    title,
    excerpt,
    words,
    image: picture,
    risk: riskOf(metadata),
    contradictions:
      countInStanding({ ...standing, isReviewedHere }) + countInClaims(claimed, blocks),
    difficulty: metadata.difficulty ?? null,
    readingTime: asColumn(metadata.readingTime),
    viewCount: asColumn(metadata.viewCount),
    reference: metadata.reference ?? null,
    quality: asColumn(score.quality),
    freshness: asColumn(score.freshness),
    depth: asColumn(score.depth),
    clarity: asColumn(score.clarity),
    aiGenerated: flags['ai generated style'] ?? false,
    hasImages: flags['has images'] ?? false,
    imageHeavy: flags['image heavy'] ?? false,
  }
}

const LARGEST = 2_147_483_647

/** Whole, and what an integer column can hold; the claim itself stays as it came in the metadata. */
const asColumn = (claim: number | undefined) =>
  claim === undefined ? null : Math.max(-LARGEST, Math.min(LARGEST, Math.round(claim)))
