import { beforeAll, expect, test } from 'vitest'
import { db, pool } from '@/lib/db/client'
import { runImport } from '@/lib/import/run'
import { cdata, exportOf, itemOf, metaOf, readText } from '@/lib/import/wxr/testing'
import { diffRevisions } from '@/lib/posts/diff-revisions'
import { metadataLines } from '@/lib/posts/metadata-lines'
import { findPastRevisions } from '@/lib/posts/past-revisions.store'
import { findPostById, findPostBySlug } from '@/lib/posts/store'
import { judge } from '@/lib/review/testing/judging'
import { makePerson } from '@/lib/review/testing/people'
import { indexPending } from '@/lib/search/pending.store'
import { answerFeed } from './feeds/answer'
import { answerLlmsTxt } from './llms/answer'
import { answerMarkdown } from './markdown/answer'
import { postData } from './structured/post'

/** Custom fields as plugins leave them behind, each with a word that must not be found. */
const fields: [string, string][] = [
  ['_edit_last', 'zqeditlast'],
  ['_contact_email', 'zqmail@example.org'],
  ['_billing_phone', '+00 555 0100 zqphone'],
  ['_internal_note', 'Do not tell the client: zqnote'],
  ['_smtp_password', 'zqsmtp'],
  ['akismet_history', 'a:1:{s:4:"user";s:7:"zqadmin";}'],
  ['author_ip', '203.0.113.99'],
  ['editorNotes', 'zqeditor'],
  ['reviewer', 'zqreviewer@example.org'],
  ['seen_from', '198.51.100.77'],
  ['plugin_data', 'a:1:{s:7:"api_key";s:7:"zqapikey";}'],
  ['settings', '{"deep":{"client_secret":"zqclient"}}'],
]
const secrets = ['zq', '203.0.113.99', '198.51.100.77']
const text = 'one two three four five six seven eight nine ten '.repeat(12)
const slug = 'guest-interview'
const same = (each: string) => each
const request = () => new Request('http://localhost:1/')

const importOnce = (title: string, more: [string, string][] = []) =>
  runImport({ sources: ['fields'], options: {} }, async function* () {
    const metas = [...fields, ['audience', 'for everybody'], ...more].map(
      ([key = '', value = '']) => metaOf(key, value),
    )
    const own = { title, 'wp:post_name': slug, 'content:encoded': text }
    yield* await readText(exportOf(itemOf(own, metas.join(''))))
  })

beforeAll(async () => {
  await importOnce('Guest interview')
  await importOnce('A guest interview', [['another_password', 'zqanother']])
  const post = await db.post.findUniqueOrThrow({ where: { slug } })
  await judge(post.id, await makePerson('Ann'), 'reviewed', { note: 'Read.' })
  await pool.query(
    `update "Post" set "needsHumanReview" = false, "awaitsSecond" = false, "dueOn" = null`,
  )
  await indexPending()
})

async function comparison() {
  const past = await findPastRevisions(slug, [1, 2], 'readers')
  const [before, after] = past?.revisions ?? []
  if (!before || !after) throw new Error('There are no two revisions.')
  return { past, diff: diffRevisions(before, after), lines: [...metadataLines(after.metadata)] }
}

async function searched() {
  const { rows } = await pool.query('select vector::text, title::text from "PostSearch"')
  const { rows: words } = await pool.query('select word from "SearchWord"')
  return { rows, words }
}

const read = async (answer: Promise<Response>) => (await answer).text()

test.each<[string, () => Promise<unknown>]>([
  ['the page', () => findPostBySlug(slug)],
  ['the past and comparisons', comparison],
  ['Markdown', () => read(answerMarkdown(request(), slug, same))],
  ['the Atom feed', () => read(answerFeed(request(), 'atom', [], same))],
  ['the RSS feed', () => read(answerFeed(request(), 'rss', [], same))],
  ['the JSON feed', () => read(answerFeed(request(), 'json', [], same))],
  ['llms.txt', () => read(answerLlmsTxt(request(), same))],
  ['search', searched],
  [
    'structured data',
    async () => {
      const post = await findPostBySlug(slug)
      return post && postData(post)
    },
  ],
])('%s says nothing of custom fields that are not public', async (_, channel) => {
  const said = JSON.stringify(await channel())
  expect(said).toMatch(/interview/i) // it is about the post
  for (const secret of secrets) expect(said).not.toContain(secret)
})

test('readers see the other fields, and the desk sees all', async () => {
  const { id, metadata, deskFields } = (await findPostBySlug(slug)) ?? {}
  expect([metadata?.unknown.audience, deskFields]).toEqual(['for everybody', {}])
  const desk = await findPostById(id ?? 0)
  const said = JSON.stringify([desk?.metadata, desk?.deskFields])
  for (const [key] of fields) expect(said).toContain(key)
  expect(cdata(said)).toContain('zqapikey')
})
