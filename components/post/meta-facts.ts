import { own } from '@/lib/own'
import { measure } from '@/lib/posts/measures'
import type { Metadata, Unknown } from '@/lib/posts/metadata'
import type { PostPage } from '@/lib/posts/post'
import type { Addresses } from './meta-links'
import { linksOf } from './meta-links'
import { counted } from './meta-measures'

export type Described = Pick<
  PostPage,
  | ('metadata' | 'author' | 'status' | 'version' | 'lastReviewed' | 'needsHumanReview' | 'review')
  | ('words' | 'readingMinutes' | 'blocks' | 'terms')
> & {
  /** Custom fields that only the desk is given. */
  deskFields?: PostPage['deskFields']
}

const scores = ['quality', 'freshness', 'depth', 'clarity']
const flags = ['ai generated style', 'has images', 'image heavy', 'needs human review']
const claimed = 'Claimed by the import, not measured.'

/** One field of the meta box. */
export type Fact = {
  label: string
  value: Unknown
  /** What kind of number it is, and what we measured. */
  note?: string | undefined
  /** `scores` have bars beside their numbers; what is to `copy` has a button. */
  look?: 'scores' | 'copy'
  /** Where the names among its values lead. */
  links?: Addresses
}

/**
 * The fields of a post under the labels of the saved pages' meta box and in their order, then those
 * nobody has a field for. What was not given is left out; what decisions changed is the present state.
 */
export function metaFacts(post: Described): Fact[] {
  const { metadata } = post
  const { images, paragraphs } = measure(post.blocks)
  const links = linksOf(post)
  const facts: (Omit<Fact, 'value'> & { value: Unknown | undefined })[] = [
    { label: 'topic', value: metadata.topic },
    { label: 'summary', value: metadata.summary },
    { label: 'ai outline', value: metadata.aiOutline.map(({ key, value }) => ({ [key]: value })) },
    { label: 'ai brief', value: metadata.aiBrief },
    { label: 'stack', value: metadata.stack, links: links.stack },
    { label: 'tools', value: metadata.tools, links: links.tools },
    { label: 'code language', value: metadata.codeLanguage },
    { label: 'difficulty', value: metadata.difficulty, links: links.difficulty },
    {
      label: 'reading time',
      value: metadata.readingTime,
      note: `Minutes, claimed by the import. Measured: ${post.readingMinutes}.`,
    },
    { label: 'view count', value: metadata.viewCount, note: claimed },
    {
      ...{ label: 'score', value: inOrder(metadata.score, scores) },
      ...{ note: claimed, look: 'scores' },
    },
    { label: 'revision', value: presentState(post), note: claimedState(post) },
    { label: 'reference', value: metadata.reference, look: 'copy' },
    { label: 'hash', value: metadata.hash, look: 'copy' },
    {
      ...{ label: 'flags', value: inOrder(presentFlags(post), flags) },
      note: `Claimed by the import, but for the call for a review. Measured: ${counted(images, 'image')}.`,
    },
    { label: 'checklist', value: metadata.checklist },
    { label: 'entities', value: metadata.entities, links: links.entities },
    { label: 'image sources', value: metadata.imageSources.map(spaced) },
    {
      ...{ label: 'payload', value: spaced(metadata.payload) },
      note:
        metadata.payload.paragraphs === undefined
          ? undefined
          : `Claimed by the import. Measured: ${counted(paragraphs, 'paragraph')}.`,
    },
    { label: 'notes', value: metadata.notes },
    { label: 'author', value: post.author ?? undefined },
    { label: 'categories', value: namesOf(metadata, 'category'), links: links.categories },
    { label: 'tags', value: namesOf(metadata, 'tag'), links: links.tags },
  ]
  return [
    ...facts.flatMap(({ value, ...fact }) => (isGiven(value) ? [{ ...fact, value }] : [])),
    // Whatever came has its label shown, even when nothing stood below it.
    ...Object.entries(metadata.unknown).map(([label, value]) => ({ label, value })),
    ...Object.entries(post.deskFields ?? {}).map(([label, value]) => ({
      ...{ label, value },
      note: 'Not public: readers do not see this field.',
    })),
  ]
}

const namesOf = ({ terms = [] }: Metadata, kind: 'category' | 'tag') =>
  terms.filter((term) => term.kind === kind).map(({ name }) => name)
function isGiven(value: Unknown | undefined): value is Unknown {
  if (value === undefined || value === '') return false
  return typeof value !== 'object' || value === null || Object.keys(value).length > 0
}

function presentState({ status, version, lastReviewed }: Described): Unknown {
  return spaced({ status, version, lastReviewed: lastReviewed ?? undefined })
}

/** What the import said, where decisions made it something else; or that nobody but the import says so. */
function claimedState({ metadata: { revision }, ...post }: Described): string | undefined {
  const claims = [
    revision.status !== post.status && revision.status,
    revision.version !== post.version && revision.version && `version ${revision.version}`,
    revision.lastReviewed !== (post.lastReviewed ?? undefined) &&
      revision.lastReviewed &&
      `last reviewed ${revision.lastReviewed}`,
  ].filter(Boolean)
  if (claims.length > 0) return `Claimed by the import: ${claims.join(', ')}.`
  const isHearsay = post.review === null && post.lastReviewed !== null
  return isHearsay ? 'Claimed by the import: nobody has reviewed it here.' : undefined
}

/** As in the saved pages, 1 or 0, and in words for those who do not know that. */
function presentFlags({ metadata, needsHumanReview }: Described): Record<string, Unknown> {
  const present: Metadata['flags'] = { ...metadata.flags }
  if (needsHumanReview || 'needs human review' in present)
    present['needs human review'] = needsHumanReview
  return Object.fromEntries(
    Object.entries(present).map(([name, is]) => [name, is ? '1 (yes)' : '0 (no)']),
  )
}

/** The known names first, in one order for every post. */
function inOrder(fields: Record<string, Unknown>, names: string[]): Unknown {
  const known = names.filter((name) => Object.hasOwn(fields, name))
  const ordered = new Set([...known, ...Object.keys(fields)])
  return Object.fromEntries([...ordered].map((name) => [name, own(fields, name) ?? null]))
}

/** Our names of fields as the labels they are: `lastReviewed` is `last reviewed`. */
function spaced(fields: Record<string, string | number | undefined>): Unknown {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) =>
      value === undefined ? [] : [[name.replace(/[A-Z]/g, ' $&').toLowerCase(), value]],
    ),
  )
}
