import { beforeAll, expect, test } from 'vitest'
import { pool } from '@/lib/db/client'
import { aDraft, importDrafts } from '@/lib/import/testing/drafts'
import { answerLlmsTxt } from './answer'

const text = 'one two three four five six seven eight nine ten '.repeat(12)
const ask = (headers = {}) =>
  answerLlmsTxt(new Request('http://localhost:1/llms.txt', { headers }), (said) => said)

beforeAll(async () => {
  const content = [{ kind: 'paragraph' as const, text }]
  const reviewed = { status: 'reviewed' as const }
  await importDrafts(
    aDraft('a', { title: 'x [y](z)', content, metadata: { revision: reviewed, stack: ['go'] } }),
    aDraft('b', {
      content: [{ kind: 'paragraph', text: `${text} b` }],
      metadata: { stack: ['rust'] },
    }),
    aDraft('c', {
      content: [{ kind: 'paragraph', text: `${text} c` }],
      metadata: { revision: reviewed, flags: { 'needs human review': true } },
    }),
  )
})

test('llms.txt lists what may be indexed, in Markdown and as llmstxt.org has it', async () => {
  const said = await (await ask()).text()
  expect(said).toMatch(/^# AlphaNode\n\n> A technical archive/)
  expect(said).toContain('## Stacks\n\n- [go](http://localhost:1/stacks/go): 1 reviewed.')
  expect(said).toContain('- [x \\[y\\](z)](http://localhost:1/posts/x-y-z.md): ')
  expect(said).toContain('1 of 2 reviewed posts')
  expect(said).toContain('(http://localhost:1/sitemap.xml)')
})

test('it never lists what may not be indexed', async () => {
  const said = await (await ask()).text()
  expect(said).not.toContain('/posts/post-b')
  expect(said).not.toContain('/posts/post-c')
  expect(said).not.toContain('/stacks/rust')
})

test('who has it is told so, until a status changes', async () => {
  const known = { 'if-none-match': (await ask()).headers.get('etag') ?? '' }
  expect((await ask(known)).status).toBe(304)
  await pool.query(`update "Post" set status = 'drafted' where "sourceId" = 'a'`)
  const answer = await ask(known)
  expect(answer.status).toBe(200)
  expect(await answer.text()).not.toContain('.md')
})
