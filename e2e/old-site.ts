import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { testPath } from './world'

/** An export of a site whose posts had other addresses, as WordPress writes it. */
const exportOf = (...items: string[]) => `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel>
<link>https://old.journeys.test</link>
<wp:base_blog_url>https://old.journeys.test</wp:base_blog_url>
${items.join('\n')}
</channel>
</rss>
`

type Item = { id: number; slug: string; status?: 'publish' | 'private'; before?: string }

const itemOf = ({ id, slug, status = 'publish', before }: Item) => `<item>
<title>moved house: ${slug}</title>
<link>https://old.journeys.test/2019/04/${encodeURI(slug).toLowerCase()}/</link>
<guid isPermaLink="false">https://old.journeys.test/?p=${id}</guid>
<content:encoded><![CDATA[<p>boxes are packed by room, and ${slug} is the last.</p>]]></content:encoded>
<wp:post_id>${id}</wp:post_id>
<wp:post_type>post</wp:post_type>
<wp:status>${status}</wp:status>
<wp:post_name>${encodeURI(slug).toLowerCase()}</wp:post_name>
<wp:post_date_gmt>2019-04-02 10:00:00</wp:post_date_gmt>
${before ? `<wp:postmeta><wp:meta_key>_wp_old_slug</wp:meta_key><wp:meta_value>${before}</wp:meta_value></wp:postmeta>` : ''}
</item>`

/** Posts that lived elsewhere: one that stays, one of another script, and some that went; for `site.ts` alone. */
export async function makeOldSite() {
  const { db } = await import('@/lib/db/client')
  const { redirectMovedPost } = await import('@/lib/posts/redirects.store')
  const { inTransaction } = await import('@/lib/db/transaction')
  await importExport(
    'old-site.xml',
    itemOf({ id: 9101, slug: 'old-house', before: 'older-house' }),
    itemOf({ id: 9102, slug: '引っ越し' }),
    // Private first, so that none of the counts that are kept has them.
    itemOf({ id: 9103, slug: 'torn-house', status: 'private' }),
    itemOf({ id: 9104, slug: 'twin-house', status: 'private' }),
  )
  const idOf = async (slug: string) =>
    (await db.post.findUniqueOrThrow({ where: { slug }, select: { id: true } })).id

  const postId = await idOf('old-house')
  await db.post.update({ where: { id: postId }, data: { slug: 'new-house' }, select: { id: true } })
  await inTransaction((sql) =>
    redirectMovedPost(sql, { postId, from: 'old-house', to: 'new-house' }),
  )
  await db.post.updateMany({
    where: { slug: { in: ['torn-house', 'twin-house'] } },
    data: { visibility: 'removed' },
  })
  await db.redirect.create({ data: { path: '/posts/twin-house', postId } })
  await takeBack()
}

/** An import whose posts are not here any more. */
async function takeBack() {
  const { db } = await import('@/lib/db/client')
  const { rollBackRun } = await import('@/lib/import/rollback')
  await importExport('lost-site.xml', itemOf({ id: 9201, slug: 'lost-house' }))
  const { id } = await db.importRun.findFirstOrThrow({ orderBy: { id: 'desc' } })
  await rollBackRun(id)
}

async function importExport(name: string, ...items: string[]) {
  const { runImport } = await import('@/lib/import/run')
  const { readSources } = await import('@/lib/import/sources/read-sources')
  const path = testPath(name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, exportOf(...items))
  await runImport({ sources: [path], options: {} }, () => readSources([path]))
}
