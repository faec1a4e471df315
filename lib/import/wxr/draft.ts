import type { z } from 'zod'
import { Draft } from '../draft'
import type { Limits } from '../limits'
import { optionOf, raise } from '../limits'
import { readPubDate, readWordPressDate } from './dates'
import type { ReadContent } from './html/read-content'
import { readContent } from './html/read-content'
import { postTypes } from './kinds'
import { metaTexts, readMetaFields } from './meta-fields'
import { metadataOf } from './metadata'
import { notShown, ownFields } from './own-fields'
import { readRedirects } from './redirects'
import type { Site } from './site'
import { decodeSlug, readTerms } from './terms'
import { titleOf } from './title'
import { visibleText } from './visible-text'
import { waitingPictures } from './waiting-pictures'
import type { XmlElement } from './xml/tree'
import { childrenNamed, textOf } from './xml/tree'

/** Why an item is no draft, and what could be read of it, in the form of one. */
type NoDraft = { reason: string; found?: Record<string, unknown> }

/** The draft of a post or page, or why there is none. */
export function readDraft(
  item: XmlElement,
  site: Site,
  limits: Limits,
): { draft: Draft } | NoDraft {
  if (childrenNamed(item, 'wp:postmeta').length > limits.mostMetaFields)
    return {
      reason: `It has more than ${limits.mostMetaFields} custom fields. ${raise('mostMetaFields')}`,
    }
  const content = readContent(textOf(item, 'content:encoded'), site.url, limits)
  if (!content)
    return {
      reason: `Its content has more than ${limits.mostHtml} elements, or is nested beyond measure. Split it into several posts at the source and export again, or raise ${optionOf('mostHtml')}.`,
    }

  const found = parts(item, content, site, limits)
  const draft = Draft.safeParse(found)
  if (draft.success) return { draft: draft.data }
  const problems = draft.error.issues.map(({ message, path }) => `${path.join('.')}: ${message}`)
  const reason = `It was read, but is not a post (${problems.slice(0, 5).join('; ')}). Trying again helps only when it has been put right.`
  return { reason, found }
}

function parts(
  item: XmlElement,
  read: ReadContent,
  site: Site,
  limits: Limits,
): z.input<typeof Draft> {
  const id = textOf(item, 'wp:post_id').trim()
  const fields = readMetaFields(item, limits)
  const { terms, others } = readTerms(item, site)
  const category = postTypes.get(textOf(item, 'wp:post_type').trim())?.category
  return {
    sourceId: site.sourceId(id),
    slug: decodeSlug(textOf(item, 'wp:post_name')).slice(0, 200) || undefined,
    title: titleOf(textOf(item, 'title'), textOf(item, 'content:encoded'), id),
    lead: visibleText(textOf(item, 'excerpt:encoded')),
    ...datesOf(item),
    author: site.authorName(textOf(item, 'dc:creator').trim()).slice(0, 200) || undefined,
    visibility: isPublic(item) ? 'public' : 'private',
    terms: category ? [{ kind: 'category', name: category, slug: category }, ...terms] : terms,
    redirects: readRedirects(item, site, metaTexts(fields, '_wp_old_slug')),
    content: read.content,
    pictures: waitingPictures(metaTexts(fields, '_thumbnail_id'), read.galleries, id, site),
    metadata: metadataOf(fields, { ...ownFields(item), ...others, ...notShown(read) }),
  }
}

const datesOf = (item: XmlElement) => ({
  publishedAt:
    readWordPressDate(textOf(item, 'wp:post_date_gmt')) ??
    readPubDate(textOf(item, 'pubDate')) ??
    readWordPressDate(textOf(item, 'wp:post_date')),
  updatedAt: readWordPressDate(textOf(item, 'wp:post_modified_gmt')),
})

/** Drafts, pending and scheduled posts are private as much as private ones, and what needs a password. */
export const isPublic = (item: XmlElement) =>
  textOf(item, 'wp:status').trim() === 'publish' && textOf(item, 'wp:post_password') === ''
