import { hubPath, kindPath } from '@/lib/posts/hub'
import type { PostCard, TermStanding } from '@/lib/posts/post'
import { absolute } from '../absolute'
import { isIndexable, isListIndexable } from '../indexability'
import { breadcrumbs } from './breadcrumbs'
import { CONTEXT, website } from './site'

/** A hub with how its kind is called and the posts on its first page. */
type Described = { hub: TermStanding; kindName: string; posts: PostCard[] }

/** What the first page of a hub says of itself to machines; null for one that search engines are to keep out. */
export function hubData({ hub, kindName, posts }: Described, now = new Date()) {
  if (!isListIndexable(hub)) return null
  const url = absolute(hubPath(hub))
  const listed = posts.filter((post) => isIndexable(post, now))
  return {
    '@context': CONTEXT,
    '@type': 'CollectionPage',
    '@id': url,
    url,
    name: `${kindName}: ${hub.name}`,
    inLanguage: 'en',
    isPartOf: website(),
    breadcrumb: breadcrumbs(
      { name: kindName, path: kindPath(hub.kind) },
      { name: hub.name, path: hubPath(hub) },
    ),
    ...(listed.length > 0 && { mainEntity: itemList(listed) }),
  }
}

const itemList = (posts: PostCard[]) => ({
  '@type': 'ItemList',
  numberOfItems: posts.length,
  itemListElement: posts.map(({ slug, title }, at) => ({
    '@type': 'ListItem',
    position: at + 1,
    name: title,
    url: absolute(`/posts/${slug}`),
  })),
})
