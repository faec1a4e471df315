import { readFile } from 'node:fs/promises'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Item } from '../item'
import { exportPaths } from '../testing/fixtures'
import { cdata, exportOf, itemOf, metaOf, readBytes, readText } from './testing'

describe.each(exportPaths)('$name', async ({ path }) => {
  const bytes = await readFile(path)
  const items = await readBytes([bytes])

  test('every item is a draft or set aside, and none is refused', () => {
    const inFile = bytes.toString().match(/<item>/g)?.length ?? 0
    const comments = items.filter(
      ({ kind, ...item }) => 'reason' in item && isComments(item.reason),
    )
    expect(items.length - comments.length).toBe(inFile)
    expect(items.filter(({ kind }) => kind === 'refused')).toEqual([])
    expect(new Set(items.map(({ where }) => where)).size).toBe(items.length)
  })

  test('posts and pages are drafts, everything else is set aside by kind', () => {
    const types = bytes.toString().match(/(?<=<wp:post_type>(?:<!\[CDATA\[)?)\w+/g) ?? []
    const kinds = items.map((item) =>
      item.kind === 'draft' ? 'draft' : /^\w+/.exec(item.reason)?.[0],
    )
    expect(count(kinds.filter((kind) => kind !== 'comments'))).toEqual(
      count(types.map((type) => (['post', 'page'].includes(type) ? 'draft' : type))),
    )
  })

  test('it is the same wherever its chunks end', async () => {
    const cuts = fc.array(fc.nat(bytes.length), { maxLength: 200 })
    await fc.assert(
      fc.asyncProperty(cuts, async (places) => {
        expect(await readBytes(cutAt(bytes, places))).toEqual(items)
      }),
      { numRuns: 8 },
    )
  })
})

const isComments = (reason: string) => reason.startsWith('comments: ')

function count(names: (string | undefined)[]) {
  const counts: Record<string, number> = {}
  for (const name of names) counts[String(name)] = (counts[String(name)] ?? 0) + 1
  return counts
}

function cutAt(bytes: Uint8Array, places: number[]): Uint8Array[] {
  const ends = [...places, bytes.length].sort((a, b) => a - b)
  return ends.map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end))
}

test('an awkward export is the same wherever its chunks end', async () => {
  const awkward = Buffer.from(
    `\uFEFF\n${exportOf(
      '<!-- <item> in a comment ]]> --><?php echo "<item>" ?>',
      itemOf({ title: 'a ]]> b &nbsp; ü 日本 😀' }, `<title>R & D &#0;&amp; </title>`),
      `<item><title>a < b & c ]]> d</title><wp:post_id>8</wp:post_id></item>`,
      `<item><wp:post_id>9</wp:post_id><content:encoded>${cdata('x\r\n\r\ny\u0007z')}</content:encoded></item>`,
      itemOf({ 'wp:post_id': '10' }, `</oops>`),
      itemOf({ 'wp:post_id': '11' }),
    )}`,
  )
  const whole = await readBytes([awkward])
  expect(whole.map(({ kind }) => kind)).toEqual(['draft', 'draft', 'draft', 'refused', 'draft'])
  expect(whole[0]).toMatchObject({ draft: { title: 'a ]]> b ü 日本 😀' } })
  expect(whole[1]).toMatchObject({ draft: { title: 'a < b & c ]]> d' } })

  const byByte = [...awkward].map((byte) => Uint8Array.of(byte))
  expect(await readBytes(byByte)).toEqual(whole)
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(awkward.length)), async (places) => {
      expect(await readBytes(cutAt(awkward, places))).toEqual(whole)
    }),
  )
})

test('the oldest exports are read too', async () => {
  const [item] = await readText(`<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.0/">
<channel><link>http://old.example.org</link>
<item><title>old</title><link>http://old.example.org/2008/old</link>
<pubDate>Thu, 15 May 2008 21:48:32 +0000</pubDate><dc:creator>admin</dc:creator>
<category><![CDATA[General]]></category>
<category domain="category" nicename="general"><![CDATA[General]]></category>
<category domain="tag"><![CDATA[php]]></category>
<category domain="tag" nicename="php"><![CDATA[php]]></category>
<wp:post_id>3</wp:post_id><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
</item></channel></rss>`)
  expect(item).toMatchObject({
    kind: 'draft',
    where: 'export.xml:4',
    draft: {
      sourceId: 'wp:old.example.org:3',
      publishedAt: '2008-05-15T21:48:32Z',
      author: 'admin',
      redirects: ['/2008/old', '/?p=3'],
      terms: [
        { kind: 'category', name: 'General', slug: 'general' },
        { kind: 'tag', name: 'php', slug: 'php' },
      ],
    },
  })
})

test('types and statuses that are no post are set aside with their kind', async () => {
  const reasons = (items: Item[]) =>
    items.map((item) => (item.kind === 'setAside' ? item.reason : ''))
  const items = await readText(
    exportOf(
      itemOf({ 'wp:post_type': 'wp_block', 'wp:post_id': '1' }),
      itemOf({ 'wp:post_type': 'product', 'wp:post_id': '2' }),
      itemOf({ 'wp:status': 'auto-draft', 'wp:post_id': '3' }),
      itemOf({ 'wp:status': 'trash', 'wp:post_type': 'page', 'wp:post_id': '4' }),
      itemOf({ 'wp:post_type': 'constructor', 'wp:post_id': '5' }),
    ),
  )
  expect(reasons(items).map((reason) => reason.split(':')[0])).toEqual([
    'wp_block',
    'product',
    'auto-draft',
    'trash',
    'constructor',
  ])
  expect(items[1]).toMatchObject({ sourceId: 'wp:example.org/blog:2' })
})

test('comments are counted once for the whole file', async () => {
  const comment =
    '<wp:comment><wp:comment_content>hi <![CDATA[<b>]]></wp:comment_content></wp:comment>'
  const items = await readText(
    exportOf(itemOf({}, comment.repeat(3)), itemOf({ 'wp:post_id': '8' }, comment)),
  )
  expect(items).toHaveLength(3)
  expect(items[2]).toMatchObject({
    kind: 'setAside',
    reason: expect.stringMatching(/^comments: 4 /),
  })
})

test('an attachment brings its picture', async () => {
  const [item] = await readText(
    exportOf(
      itemOf(
        {
          title: 'canola',
          'wp:post_type': 'attachment',
          'wp:status': 'inherit',
          'wp:post_parent': '5',
          'wp:menu_order': '2',
          'wp:attachment_url': 'https://example.org/blog/canola.jpg',
          'excerpt:encoded': 'a <em>field</em>',
        },
        metaOf('_wp_attachment_image_alt', 'yellow &amp; wide') +
          metaOf('_wp_attachment_metadata', 'a:2:{s:5:"width";i:640;s:6:"height";i:480;}'),
      ),
    ),
  )
  expect(item).toMatchObject({
    kind: 'setAside',
    sourceId: 'wp:example.org/blog:7',
    picture: {
      url: 'https://example.org/blog/canola.jpg',
      alt: 'yellow & wide',
      caption: 'a field',
      width: 640,
      height: 480,
      of: 'wp:example.org/blog:5',
      position: 2,
    },
  })
})
