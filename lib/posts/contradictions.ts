import type { Measures } from './measures'
import { measure } from './measures'
import type { PostBlock, PostPage } from './post'

/** What is decided about a post; `isReviewedHere` when a review was made here and stands. */
type Standing = Pick<PostPage, 'status' | 'version' | 'lastReviewed' | 'needsHumanReview'> & {
  isReviewedHere: boolean
}
type Claimed = Pick<PostPage, 'metadata' | 'readingMinutes'>
type Blocks = readonly Pick<PostBlock, 'kind' | 'tree'>[]
type Described = Claimed & Omit<Standing, 'isReviewedHere'> & Pick<PostPage, 'review'>

type StandingRule = { kind: string; says: (standing: Standing) => string | false }
type ClaimRule = { kind: string; says: (post: Claimed, measures: Measures) => string | false }

/** What does not agree in what is decided, each in a sentence. */
const standingRules = [
  {
    kind: 'review date without review',
    // A post that was reopened here keeps the day of its review.
    says: ({ status, lastReviewed, isReviewedHere }) =>
      status !== 'reviewed' &&
      lastReviewed !== null &&
      !isReviewedHere &&
      `It is ${status}, yet was last reviewed on ${lastReviewed}.`,
  },
  {
    kind: 'review without date',
    says: ({ status, lastReviewed }) =>
      status === 'reviewed' && lastReviewed === null && 'It is reviewed, yet nothing says when.',
  },
  {
    kind: 'reviewed yet awaiting review',
    says: ({ status, needsHumanReview }) =>
      status === 'reviewed' && needsHumanReview && 'It is reviewed, yet needs human review.',
  },
  {
    kind: 'reviewed in an unfinished version',
    says: ({ status, version }) =>
      status === 'reviewed' &&
      /^v?0\b|alpha|beta|draft|\brc/i.test(version) &&
      `It is reviewed, yet its version is ${version}.`,
  },
] as const satisfies StandingRule[]

/** What does not agree in what came with the text and what we measured. */
const claimRules = [
  {
    kind: 'images',
    says: ({ metadata: { flags } }, { images }) =>
      flags['has images'] !== undefined &&
      flags['has images'] !== images > 0 &&
      (images > 0
        ? `It claims to have no images; we counted ${images}.`
        : 'It claims to have images; we found none.'),
  },
  {
    kind: 'image heavy',
    says: ({ metadata: { flags } }, { images }) =>
      flags['image heavy'] === true &&
      images < 2 &&
      `It claims to be image heavy; we counted ${images}.`,
  },
  {
    kind: 'image sources',
    says: ({ metadata: { imageSources } }, { images }) =>
      imageSources.length > 0 &&
      imageSources.length !== images &&
      `It names ${imageSources.length} image sources; we counted ${images} images.`,
  },
  {
    kind: 'reading time',
    says: ({ metadata: { readingTime }, readingMinutes }) =>
      readingTime !== undefined &&
      isFarOff(readingTime, readingMinutes) &&
      `It claims ${readingTime} min of reading; we measured ${readingMinutes}.`,
  },
  {
    kind: 'paragraphs',
    says: ({ metadata: { payload } }, { paragraphs }) =>
      payload.paragraphs !== undefined &&
      payload.paragraphs !== paragraphs &&
      `It claims ${payload.paragraphs} paragraphs; we counted ${paragraphs}.`,
  },
  {
    kind: 'checklist',
    says: ({ metadata }, { checklist }) =>
      metadata.checklist.length > 0 &&
      !isSame(metadata.checklist, checklist) &&
      (checklist.length > 0
        ? 'The checklist in its text is not the one in its metadata.'
        : 'It claims a checklist; its text has none.'),
  },
] as const satisfies ClaimRule[]

type Kind = (typeof standingRules)[number]['kind'] | (typeof claimRules)[number]['kind']

/** `kind` stays the same while the sentence may change. */
export type Contradiction = { kind: Kind; says: string }

/** What is said about a post and cannot all be true: its status, what came with it, and what we measured. */
export function contradictions(post: Described & { blocks: Blocks }): Contradiction[] {
  const standing = { ...post, isReviewedHere: post.review !== null }
  return [...ofStanding(standing), ...ofClaims(post, post.blocks)]
}

/** How many of them are in what is decided: a decision changes these alone. */
export const countInStanding = (standing: Standing) => ofStanding(standing).length

/** How many of them are in what came with a text. */
export const countInClaims = (claimed: Claimed, blocks: Blocks) => ofClaims(claimed, blocks).length

const ofStanding = (standing: Standing) =>
  standingRules.flatMap(({ kind, says }) => toContradiction(kind, says(standing)))

function ofClaims(claimed: Claimed, blocks: Blocks) {
  const measures = measure(blocks)
  return claimRules.flatMap(({ kind, says }) => toContradiction(kind, says(claimed, measures)))
}

const toContradiction = (kind: Kind, sentence: string | false) =>
  sentence ? [{ kind, says: sentence }] : []

/** Twice or half, and by more than a reader would shrug at. */
const isFarOff = (claimed: number, measured: number) =>
  Math.abs(claimed - measured) > 2 && (claimed >= 2 * measured || measured >= 2 * claimed)

const isSame = (one: string[], other: string[]) => bare(one) === bare(other)

const bare = (items: string[]) =>
  items.map((item) => item.replace(/\s+/g, ' ').trim().toLowerCase()).join('\n')
