import { answerFaults } from './checks/answers'
import { fixedPointFaults } from './checks/canonicals'
import { isIndexedPost, listedFaults, postFaults, reachFaults } from './checks/listed'
import { titleFaults } from './checks/titles'
import type { Crawl } from './crawl'
import type { Listed } from './read-sitemap'
import type { Tally } from './tally'
import type { Visit } from './visit'

/**
 * What only the whole crawl shows; gives how many clicks away the indexable posts are. What a crawl that was cut
 * short cannot know, it does not judge.
 */
export function judge(crawl: Crawl, listed: Listed, tally: Tally): Record<string, number> {
  const { visits } = crawl
  const add = (check: string, path: string, faults: string[]) =>
    tally.add(
      check,
      faults.map((fault) => `${path}: ${fault}`),
    )
  judgeVisits(crawl, add)
  for (const [path, faults] of titleFaults(visits.values())) add('titles are unique', path, faults)
  judgeListed(crawl, listed, add)
  return judgePosts([...visits.values()].filter(isIndexedPost), listed, tally)
}

type Add = (check: string, path: string, faults: string[]) => void

function judgeVisits({ visits, isCut }: Crawl, add: Add) {
  for (const visit of visits.values()) {
    add('links answer', visit.path, answerFaults(visit, visits))
    if (visit.canonical !== null && visit.status === 200 && !visit.isAside && !isCut)
      add('canonicals are fixed points', visit.path, fixedPointFaults(visit, visits))
  }
}

function judgeListed({ visits, isCut }: Crawl, listed: Listed, add: Add) {
  for (const [path, shards] of listed) {
    const visit = visits.get(path)
    if (!visit && isCut) continue
    add('sitemap lists what is indexed', path, listedFaults(visit, shards))
    if (visit && !isCut) add('sitemap is reached by links', path, reachFaults(visit))
  }
}

function judgePosts(posts: Visit[], listed: Listed, tally: Tally): Record<string, number> {
  const depths: Record<string, number> = {}
  for (const post of posts) {
    const depth = post.depth ?? 'none'
    depths[depth] = (depths[depth] ?? 0) + 1
    tally.add(
      'posts are listed and near',
      postFaults(post, listed.has(post.path)).map((fault) => `${post.path}: ${fault}`),
    )
  }
  return depths
}
