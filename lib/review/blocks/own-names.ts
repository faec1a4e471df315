import type { OwnNames } from '@/lib/content/pattern'
import type { Metadata } from '@/lib/posts/metadata'
import { termsOf } from '@/lib/posts/terms'

/** What a post calls its own: the stacks and problems it is filed under, and the scenario it was written for. */
export function ownNames(metadata: Metadata): OwnNames {
  const terms = termsOf(metadata)
  const named = (wanted: string) =>
    terms.filter(({ kind }) => kind === wanted).map(({ name }) => name)
  const { scenario } = metadata.payload
  return { stack: named('stack'), problem: named('problem'), scenario: scenario ? [scenario] : [] }
}
