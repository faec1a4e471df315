import { StructuredData } from '@/components/site/structured-data'
import { sentences } from '@/components/ui/sentences'
import { hubData } from '@/lib/indexing/structured/hub'
import type { PostCard, TermStanding } from '@/lib/posts/post'
import { kindWords } from './kind-words'

type Props = { hub: TermStanding; posts: PostCard[]; isFirst: boolean }

/** What a hub says of itself to machines; older pages of it say nothing. */
export function HubData({ hub, posts, isFirst }: Props) {
  if (!isFirst) return null
  const shown = posts.map((post) => ({ ...post, title: sentences(post.title) }))
  return (
    <StructuredData data={hubData({ hub, kindName: kindWords[hub.kind].title, posts: shown })} />
  )
}
