import { randomUUID } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { Counts, sentenceOf } from './counts'
import type { Row, Tell } from './row'
import type { Stage } from './stage'
import { onStage } from './stage'
import { underLoad } from './under-load'

const LASTS_MS = 7_000
/** Connections that a crowd keeps busy: more than may be worked for at once. */
const CROWD = 48

/** Crowds ask for what is expensive, while others read what is kept and work at the desk. */
export const flood = (tell: Tell) =>
  onStage({ name: 'flood' }, async (stage) => {
    for (const [name, addresses] of Object.entries(await listFloods(stage))) {
      const crowd = new Counts()
      const row = await underLoad(stage, {
        name: `a flood of ${name}`,
        cause: () => flooded(stage, addresses, crowd),
        check: async () => crowd.seen('500', '503 without Retry-After', 'timeout', 'reset'),
      })
      tell(onlyForOthers({ ...row, notes: `${sentenceOf(crowd.all())}` }))
    }
  })

type Addresses = () => string

async function listFloods({ site }: Stage): Promise<Record<string, Addresses>> {
  const posts = await site.database.rows<{ slug: string }>(
    `select slug from "Post" where visibility = 'public' and status = 'reviewed' order by id`,
  )
  const slugs = posts.map(({ slug }) => slug)
  const { text } = await site.read(`/posts/${slugs[0]}`)
  const picture = /\/posts\/[^"]+\/picture-[0-9a-f]{16}\.png/.exec(text)?.[0] ?? '/'
  const anyOf = (end: () => string) => () => `/posts/${slugs[next(slugs.length)]}${end()}`
  return {
    'sitemap shards': () => '/sitemaps/0.xml',
    searches: () => `/search?q=${'how we keep services fast '.repeat(3)}${randomUUID()}`,
    suggestions: () => `/api/suggest?q=${randomUUID().slice(0, 4)}`,
    pictures: () => picture,
    'Markdown pages': anyOf(() => '.md'),
    feeds: () => ['/feed.rss', '/feed.atom', '/feed.json'][next(3)] ?? '',
    'pages nobody has asked for': anyOf(() => `/v/1?${randomUUID()}`),
    'unknown addresses': () => `/posts/${randomUUID()}`,
  }
}

let asked = 0
function next(count: number) {
  asked += 1
  return asked % count
}

async function flooded({ site }: Stage, addresses: Addresses, crowd: Counts) {
  let isOver = false
  const lanes = Array.from({ length: CROWD }, async () => {
    while (!isOver) {
      const { kind } = await site.read(encodeURI(addresses()))
      crowd.add('the crowd', kind)
      if (kind !== '200') await delay(20)
    }
  })
  await delay(LASTS_MS)
  isOver = true
  await Promise.all(lanes)
}

/** Who reads what is kept, or works at the desk, is never told to come again because of a crowd. */
function onlyForOthers(row: Row): Row {
  const turnedAway = ['kept pages', 'desk', 'decisions'].flatMap((who) => {
    const count = row.users?.[who]?.['503'] ?? 0
    return count > 0 ? [`${who}: turned away × ${count}`] : []
  })
  if (turnedAway.length === 0) return row
  return { ...row, verdict: 'bad', reasons: [...row.reasons, ...turnedAway] }
}
