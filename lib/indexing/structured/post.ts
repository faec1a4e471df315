import { cutAtWord } from '@/lib/content/cut'
import { hubPath } from '@/lib/posts/hub'
import type { PostPage, TermKind } from '@/lib/posts/post'
import { absolute, absolutePicture } from '../absolute'
import { indexability } from '../indexability'
import { noLaterThan } from '../stated-time'
import { breadcrumbs } from './breadcrumbs'
import { CONTEXT, website } from './site'

/** Longer headlines are cut off elsewhere. */
const LONGEST_HEADLINE = 110

/**
 * What the page of a post says of it to machines; null when search engines are to keep it out. Only what is known
 * here: dates and author as the source names them, a review only when it was made here and of the text on the page.
 * No claim of the source is among it: no score, no count of views, no difficulty.
 */
export function postData(post: PostPage, now = new Date()) {
  if (!indexability(post, now).index) return null
  const url = absolute(`/posts/${post.slug}`)
  const dates = datesOf(post, now)
  return {
    '@context': CONTEXT,
    '@graph': [
      {
        '@type': 'WebPage',
        '@id': url,
        url,
        name: post.title,
        inLanguage: 'en',
        isPartOf: website(),
        breadcrumb: breadcrumbs(...wayTo(post)),
        mainEntity: { '@id': `${url}#post` },
        ...reviewOf(post),
      },
      {
        '@type': 'TechArticle',
        '@id': `${url}#post`,
        headline: headlineOf(post.title),
        ...(post.excerpt && { description: post.excerpt }),
        ...imageOf(post),
        ...dates,
        ...(post.author && { author: [{ '@type': 'Person', name: post.author }] }),
        wordCount: post.words,
        inLanguage: 'en',
        isPartOf: website(),
        mainEntityOfPage: { '@id': url },
      },
    ],
  }
}

const headlineOf = (title: string) =>
  title.length <= LONGEST_HEADLINE ? title : `${cutAtWord(title, LONGEST_HEADLINE - 1)}…`

function imageOf({ picture }: PostPage) {
  const image = picture && absolutePicture(picture.url)
  return image ? { image: [image] } : {}
}

/** A source may name a day that is still to come: then it was not changed after it. */
function datesOf({ publishedAt, changedAt: changed }: PostPage, now: Date) {
  const changedAt = noLaterThan(now, new Date(changed)).toISOString()
  if (publishedAt === null) return { dateModified: changedAt }
  const isLater = Date.parse(changedAt) >= Date.parse(publishedAt)
  return { datePublished: publishedAt, ...(isLater && { dateModified: changedAt }) }
}

/** A review that came with an import is the source's word, and one of an earlier text says nothing of this one. */
function reviewOf({ review, reviewedBy, revisionNumber }: PostPage) {
  if (review?.revisionNumber !== revisionNumber) return {}
  return {
    lastReviewed: review.day,
    ...(reviewedBy && { reviewedBy: { '@type': 'Person', name: reviewedBy } }),
  }
}

const leading: readonly TermKind[] = ['stack', 'problem', 'category', 'area']

/** Over the first hub that says most of it. */
function wayTo({ terms, slug, title }: PostPage) {
  const [hub] = leading.flatMap((kind) => terms.find((term) => term.kind === kind) ?? [])
  return [
    ...(hub ? [{ name: hub.name, path: hubPath(hub) }] : []),
    { name: title, path: `/posts/${slug}` },
  ]
}
