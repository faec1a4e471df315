import { expect, test } from 'vitest'
import { hashOf } from '../raw-hash'
import { exportOf, itemOf, metaOf, readDraft, readText } from './testing'

test('a post becomes a draft', async () => {
  const author =
    '<wp:author><wp:author_login>ada</wp:author_login><wp:author_display_name><![CDATA[Ada L. &amp; Co]]></wp:author_display_name></wp:author>'
  const item = itemOf(
    {
      link: 'https://example.org/blog/2012/03/15/a-title/',
      guid: 'https://www.example.org/blog/?p=7',
      'dc:creator': 'ada',
      pubDate: 'Thu, 15 Mar 2012 21:41:11 +0000',
      'wp:post_name': 'a-title',
      'wp:post_date_gmt': '2012-03-15 20:00:00',
      'wp:post_modified_gmt': '2013-01-01 00:00:00',
      'excerpt:encoded': '<p>in &lt;short&gt;</p>',
      'content:encoded': 'one\n\ntwo',
    },
    `<category domain="category" nicename="q-a"><![CDATA[Q &amp; A]]></category>
<category domain="post_tag" nicename="%ce%b1">α</category>
<category domain="post_format" nicename="post-format-aside">Aside</category>
${metaOf('_wp_old_slug', 'before')}${metaOf('_thumbnail_id', '12')}`,
  )
  const [draft] = await readText(exportOf(author, item))
  expect(draft).toEqual({
    kind: 'draft',
    where: 'export.xml:9',
    source: 'wp:example.org/blog',
    hash: hashOf(Buffer.from(item)),
    draft: {
      sourceId: 'wp:example.org/blog:7',
      slug: 'a-title',
      title: 'a title',
      lead: 'in <short>',
      publishedAt: '2012-03-15T20:00:00Z',
      updatedAt: '2013-01-01T00:00:00Z',
      author: 'Ada L. & Co',
      visibility: 'public',
      terms: [
        { kind: 'category', name: 'Q & A', slug: 'q-a' },
        { kind: 'tag', name: 'α', slug: 'α' },
      ],
      redirects: ['/blog/2012/03/15/a-title/', '/blog/?p=7', '/blog/2012/03/15/before/'],
      content: [{ kind: 'html', html: '<p>one</p>\n<p>two</p>' }],
      pictures: [{ at: 0, role: 'featured', ids: ['wp:example.org/blog:12'] }],
      metadata: expect.objectContaining({ unknown: { wordpress: { post_format: ['Aside'] } } }),
    },
  })
})

test('a page is a post in the category page', async () => {
  const draft = await readDraft({
    'wp:post_type': 'page',
    'wp:post_parent': '6',
    'wp:menu_order': '0',
  })
  expect(draft.terms).toEqual([{ kind: 'category', name: 'page', slug: 'page' }])
  expect(draft.metadata.unknown).toEqual({ wordpress: { post_parent: '6' } })
})

test.each(['draft', 'private', 'pending', 'future', 'inherit', 'a-plugin-status', ''])(
  'a post whose status is %j is private',
  async (status) => {
    expect((await readDraft({ 'wp:status': status })).visibility).toBe('private')
  },
)

test.each(['trash', 'auto-draft'])(
  'a post or page with the status %s is taken down',
  async (status) => {
    const item = (type: string) => itemOf({ 'wp:status': status, 'wp:post_type': type })
    const down = await readText(exportOf(item('post'), item('page'), item('attachment')))
    expect(down.map((one) => one.kind === 'setAside' && one.isTakenDown === true)).toEqual([
      ...[true, true, false],
    ])
  },
)

test('a post with a password is private, and the password is nowhere', async () => {
  const draft = await readDraft({ 'wp:post_password': 'enter' })
  expect(draft.visibility).toBe('private')
  expect(JSON.stringify(draft)).not.toContain('enter')
})

test.each([
  [
    '2012-03-15 20:00:00',
    'Thu, 15 Mar 2012 21:41:11 +0000',
    '2012-03-15 22:00:00',
    '2012-03-15T20:00:00Z',
  ],
  [
    '0000-00-00 00:00:00',
    'Thu, 15 Mar 2012 21:41:11 +0545',
    '2012-03-15 22:00:00',
    '2012-03-15T15:56:11Z',
  ],
  ['', 'Wed, 30 Nov -0001 00:00:00 +0000', '2012-02-29 22:00:00', '2012-02-29T22:00:00Z'],
  ['2011-02-29 20:00:00', '', '2012-13-01 00:00:00', undefined],
  ['0000-00-00 00:00:00', 'Wed, 30 Nov -0001 00:00:00 +0000', '0000-00-00 00:00:00', undefined],
])('of the dates %j, %j and %j, %j counts', async (gmt, pubDate, local, expected) => {
  const draft = await readDraft({ 'wp:post_date_gmt': gmt, pubDate, 'wp:post_date': local })
  expect(draft.publishedAt).toBe(expected)
})

test('titles are what readers see of them', async () => {
  const title = async (text: string, content = '') =>
    (await readDraft({ title: text, 'content:encoded': content })).title
  expect(await title('Title <em>With</em> <b>Mark<sup>up</sup></b>')).toBe('Title With Markup')
  expect(await title('~`!@#$%^&*()-_=+{}[]/\\;:&#039;&quot;?,.&gt;')).toBe(
    `~\`!@#$%^&*()-_=+{}[]/\\;:'"?,.>`,
  )
  expect(await title('sort a List<String> [gallery] &amp; more')).toBe('sort a List<String> & more')
  expect(await title('x'.repeat(600))).toHaveLength(500)
})

test('a post without a title has its first words, or its number', async () => {
  const title = async (content: string) =>
    (await readDraft({ title: ' ', 'content:encoded': content })).title
  expect(await title('<!-- wp:paragraph --><p>A short <b>one</b></p><p>here.</p>')).toBe(
    'A short one here.',
  )
  expect(await title('A sentence that goes on and on, '.repeat(9))).toMatch(
    /^A sentence .{50,70}[a-z]…$/,
  )
  expect(await title('[gallery]<img src="x">')).toBe('(untitled) 7')
})

test('slugs beyond ASCII are decoded', async () => {
  expect((await readDraft({ 'wp:post_name': '%ce%b5%cf%80-2' })).slug).toBe('επ-2')
  expect((await readDraft({ 'wp:post_name': '100%-sure' })).slug).toBe('100%-sure')
  expect((await readDraft({ 'wp:post_name': '' })).slug).toBeUndefined()
})

test('addresses of other sites and of the front page are no redirects', async () => {
  const draft = await readDraft({
    link: 'https://example.org/blog/',
    guid: 'http://localhost/?p=7',
    'wp:post_name': 'x',
  })
  expect(draft.redirects).toEqual(['/blog/?p=7'])
})

test('a term without a name has that of its definition', async () => {
  const category =
    '<wp:category><wp:category_nicename>q-a</wp:category_nicename><wp:cat_name>Q &amp;amp; A</wp:cat_name></wp:category>'
  const [item] = await readText(
    exportOf(category, itemOf({}, '<category domain="category" nicename="q-a"/>')),
  )
  expect(item).toMatchObject({
    draft: { terms: [{ kind: 'category', name: 'Q & A', slug: 'q-a' }] },
  })
})

test('galleries wait for their pictures where they stand', async () => {
  const draft = await readDraft({
    'content:encoded': 'one\n\n[gallery ids="3,4"]\n\ntwo\n\n[gallery]',
  })
  expect(draft.content).toHaveLength(2)
  expect(draft.pictures).toEqual([
    { at: 1, role: 'gallery', ids: ['wp:example.org/blog:3', 'wp:example.org/blog:4'] },
    { at: 2, role: 'gallery', ids: [], of: 'wp:example.org/blog:7' },
  ])
})
