import { afterEach, beforeAll, expect, test } from 'vitest'
import { pool } from '@/lib/db/client'
import { truncate } from '@/lib/db/testing/truncate'
import { aDraft } from '@/lib/import/testing/drafts'
import { makePerson } from '../testing/people'
import { listAlike } from './alike.store'
import { approveOpen } from './approve.store'
import { coverPending } from './pending.store'
import { blockOf, patternWith, publish, saying } from './testing/say'
import type { AlikeText } from './view'

let ann = { id: '', name: '' }

beforeAll(async () => {
  ann = await makePerson('Ann')
})
afterEach(() => truncate('Post', 'Revision', 'Block', 'Pattern', 'PostCoverage', 'CoveragePending'))

const shared = 'keep the owner of it in one place.'

/** What begins like the shared sentence, as a reviewer of that is shown it. */
async function findAlike(text = shared) {
  await coverPending()
  return listAlike((await patternWith(text)).id)
}

const textsOf = (alike: AlikeText[]) => alike.map(({ texts }) => texts.map(({ text }) => text))

const approve = (alike: AlikeText[]) =>
  approveOpen(
    {
      blocks: alike.flatMap(({ subject: { kind, id }, seen }) =>
        kind === 'block' ? [{ blockId: id, seen }] : [],
      ),
      patterns: alike.flatMap(({ subject: { kind, id }, seen, texts }) =>
        kind === 'pattern' ? [{ patternId: id, seen, shown: texts.map((t) => t.blockId) }] : [],
      ),
    },
    { person: ann, at: new Date() },
  )

test('paragraphs that begin with the same sentence are found, what most posts use first', async () => {
  await publish(
    saying('p1', [shared]),
    saying('p2', [`${shared} in redis it is easy.`]),
    saying('p3', [`${shared} in nginx it is easy.`], 'nginx'),
    saying('p4', [`${shared} nobody else does.`, 'keep the owner of it elsewhere.']),
  )
  expect(textsOf(await findAlike())).toEqual([
    [`${shared} in redis it is easy.`, `${shared} in nginx it is easy.`],
    [`${shared} nobody else does.`],
  ])
  expect(await findAlike('keep the owner of it elsewhere.')).toEqual([])
})

test('a beginning is a sentence of some words, in any script', async () => {
  const japanese = '所有者は一か所にまとめておくこと。これは誰でも最初に忘れる手順です。'
  const other = `${japanese}二度やること。`
  await publish(
    saying('p1', ['stop. wait for the others.', japanese]),
    saying('p2', ['stop. go on at once.', other]),
  )
  expect(await findAlike('stop. wait for the others.')).toEqual([])
  expect(textsOf(await findAlike(japanese))).toEqual([[other]])
})

test('only what plain text says in full is judged beside another, and only paragraphs', async () => {
  const html = `<p>${shared} <a href="https://example.com/">see there</a>.</p>`
  await publish(
    saying('p1', [shared]),
    aDraft('p2', { content: [{ kind: 'html', html }] }),
    aDraft('p3', { content: [{ kind: 'heading', depth: 2, text: `${shared} a heading.` }] }),
  )
  const marked = ['<del>not</del> always', 'in 10<sup>2</sup> ms', 'by <abbr title="no">RFC</abbr>']
  await publish(
    ...marked.map((said) =>
      aDraft(said, { content: [{ kind: 'html', html: `<p>${shared} ${said}.</p>` }] }),
    ),
  )
  const { rows } = await pool.query(`select kind from "Block" where text like '%see there%'`)
  expect(rows).toEqual([{ kind: 'paragraph' }])
  expect(await findAlike()).toEqual([])
})

test('what begins alike is approved at once: patterns, and the block that has no variants', async () => {
  await publish(
    saying('p1', [shared]),
    saying('p2', [`${shared} in redis it is easy.`]),
    saying('p3', [`${shared} in nginx it is easy.`], 'nginx'),
    saying('p4', [`${shared} nobody else does.`]),
  )
  const alike = await findAlike()
  const given = await approve(alike)
  const { rows } = await pool.query(
    `select t.text as pattern, b.text as block from "BlockVerdict" v
       left join "Pattern" t on t.id = v."patternId" left join "Block" b on b.id = v."blockId"
      where v.id = any($1) and v.verdict = 'approved' order by v.id`,
    [given],
  )
  expect(rows).toEqual([
    { pattern: `${shared} in ‹stack› it is easy.`, block: null },
    { pattern: null, block: `${shared} nobody else does.` },
  ])
  expect(await findAlike()).toEqual([])
  expect(await approve(alike)).toEqual([])
})

test('a pattern is approved with others only if as much of it was shown as when it is alone', async () => {
  await publish(
    saying('p1', [shared]),
    ...['redis', 'nginx', 'go', 'kafka'].map((stack) =>
      saying(stack, [`${shared} in ${stack} it is easy.`], stack),
    ),
  )
  const [one] = await findAlike()
  if (!one) throw new Error('Nothing begins alike.')
  expect(one).toMatchObject({ variants: 4, posts: 4, subject: { kind: 'pattern' }, seen: 0 })
  expect(one.texts).toHaveLength(3)
  expect(await approve([{ ...one, texts: one.texts.slice(1) }])).toEqual([])
  expect(await approve([{ ...one, seen: 1 }])).toEqual([])
  expect(await approve([one, one])).toHaveLength(1)
})

test('two who approve the same at once approve it once', async () => {
  const more = ['it is easy.', 'nobody does.', 'do it twice.']
  await publish(saying('p1', [shared]), ...more.map((text) => saying(text, [`${shared} ${text}`])))
  const alike = await findAlike()
  const given = await Promise.all([approve(alike), approve(alike.toReversed()), approve(alike)])
  expect(given.flat()).toHaveLength(3)
})

test('a block that is wrong by itself does not come back with what begins alike', async () => {
  await publish(saying('p1', [shared]), saying('p2', [`${shared} nobody does.`]))
  const { id: blockId } = await blockOf(`${shared} nobody does.`)
  await approveOpen(
    { blocks: [{ blockId, seen: 0 }], patterns: [] },
    { person: ann, at: new Date() },
  )
  expect(await listAlike((await patternWith(shared)).id)).toEqual([])
})
