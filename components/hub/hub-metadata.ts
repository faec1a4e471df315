import type { Metadata } from 'next'
import { feedLinks } from '@/lib/indexing/feeds/feed-path'
import { isListIndexable } from '@/lib/indexing/indexability'
import { hubPath, pageAfter } from '@/lib/posts/hub'
import type { TermLink, TermStanding } from '@/lib/posts/post'
import { hubSentences } from './hub-sentences'
import { kindWords } from './kind-words'

type Page = {
  hub: TermStanding & { newestOn: string | null }
  related: TermLink[]
  isFirst: boolean
}

/**
 * What search engines are told of a hub. Later pages have no title of their own and are kept out; what they lead to is
 * in the list of all reviewed posts.
 */
export function hubMetadata({ hub, related, isFirst }: Page, cursor: string): Metadata {
  const name = `${kindWords[hub.kind].title}: ${hub.name}`
  const path = hubPath(hub)
  return {
    title: isFirst ? name : `${name}, older posts`,
    ...(isFirst && { description: hubSentences(hub, related).join(' ') }),
    alternates: { canonical: isFirst ? path : pageAfter(path, cursor), types: feedLinks(hub) },
    robots: { index: isFirst && isListIndexable(hub), follow: true },
  }
}
