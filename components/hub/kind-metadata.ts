import type { Metadata } from 'next'
import { isListIndexable } from '@/lib/indexing/indexability'
import { kindPath, pageAfter } from '@/lib/posts/hub'
import type { KindPage } from './kind-page'
import { kindWords } from './kind-words'

/** What search engines are told of a list of terms: later pages have no title of their own. */
export function kindMetadata({ kind, terms, isFirst }: KindPage, cursor: string): Metadata {
  const { title, means } = kindWords[kind]
  const path = kindPath(kind)
  return {
    title: isFirst ? title : `${title} with fewer posts`,
    description: means,
    alternates: { canonical: isFirst ? path : pageAfter(path, cursor) },
    robots: { index: isFirst && terms.rows.some(isListIndexable), follow: true },
  }
}
