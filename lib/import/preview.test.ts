import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { aDecision } from '@/lib/review/testing/a-decision'
import type { Draft } from './draft'
import { preview } from './ledger'
import { rollBackRun } from './rollback'
import type { Hooks } from './run'
import { previewImport, rehearseImport, resumeImport, runImport } from './run'
import { aDraft, asItem } from './testing/drafts'

const request = { sources: ['preview'], options: {} }

/** Drafts that come from one source, by its name. */
const from = (source: string, ...drafts: Draft[]) =>
  async function* read() {
    yield* drafts.map((draft, at) => ({ ...asItem(draft, at), source }))
  }

/** Whatever an import may write, and its own ledger does not count. */
const contents = () =>
  Promise.all([
    db.post.findMany({ orderBy: { id: 'asc' } }),
    db.revision.findMany({ orderBy: { id: 'asc' } }),
    db.block.count(),
    db.term.findMany({ orderBy: { id: 'asc' } }),
    db.postTerm.count(),
    db.redirect.count(),
    db.attachment.count(),
  ])

async function judge(sourceId: string) {
  const { id: postId, revisionId } = await db.post.findUniqueOrThrow({ where: { sourceId } })
  await db.decision.create({ data: { ...aDecision, postId, revisionId } })
}

const before = (source: string) => [
  ...['stays', 'changes', 'judged', 'goes'].map((name) => aDraft(`${source}-${name}`)),
]
const after = (source: string) => [
  aDraft(`${source}-stays`),
  aDraft(`${source}-changes`, { lead: 'new', metadata: { tools: ['make'] } }),
  aDraft(`${source}-judged`, { lead: 'theirs' }),
  aDraft(`${source}-comes`, { metadata: { tools: ['git'] } }),
  aDraft(`${source}-comes`),
]
const said =
  '1 new, 1 changed at the source, 1 changed on both sides, 1 unchanged, 1 refused, 1 no longer there.'
const outcomes = ['unchanged', 'updated', 'conflicting', 'created', 'refused']

/** Tells what a run came to, and what became of each item. */
function listening() {
  const heard: { said: string; outcomes: string[] } = { said: '', outcomes: [] }
  const hooks: Hooks = {
    report: async ({ summary: { totals, gone }, items }) => {
      heard.said = preview(totals, gone)
      for await (const { outcome } of items()) heard.outcomes.push(outcome)
    },
  }
  return { heard, hooks }
}

test('a dry run tells what an import would do, and changes nothing, not even the ledger', async () => {
  await runImport(request, from('dry', ...before('dry')))
  await judge('dry-judged')
  const was = [await contents(), await db.importRun.count(), await db.importItem.count()]

  const { heard, hooks } = listening()
  await rehearseImport(request, from('dry', ...after('dry')), hooks)
  expect(heard).toEqual({ said, outcomes })
  expect([await contents(), await db.importRun.count(), await db.importItem.count()]).toEqual(was)

  const imported = listening()
  await runImport(request, from('dry', ...after('dry')), imported.hooks)
  expect(imported.heard).toEqual(heard)
})

test('a preview keeps its report as a run, and nothing else; it is no run to resume or take back', async () => {
  await runImport(request, from('seen', ...before('seen')))
  await judge('seen-judged')
  const was = await contents()

  const { heard, hooks } = listening()
  await previewImport(request, from('seen', ...after('seen')), hooks)
  expect(heard).toEqual({ said, outcomes })
  expect(await contents()).toEqual(was)
  const run = await db.importRun.findFirstOrThrow({
    orderBy: { id: 'desc' },
    include: { items: { orderBy: { id: 'asc' } } },
  })
  expect(run).toMatchObject({ isPreview: true, state: 'finished', summary: { gone: 1 } })
  expect(run.items.map(({ outcome }) => outcome)).toEqual(outcomes)
  expect(run.items.every(({ revisionId }) => revisionId === null)).toBe(true)
  await expect(rollBackRun(run.id)).rejects.toThrow(/is a preview/)
})

test('a preview that breaks off says so, and is not resumed', async () => {
  const was = await contents()
  async function* broken() {
    yield* from('broken', ...before('broken'))()
    throw new Error('The disk is on fire.')
  }
  await expect(previewImport(request, broken)).rejects.toThrow(/Nothing was changed/)
  expect(await contents()).toEqual(was)
  const { id } = await db.importRun.findFirstOrThrow({ orderBy: { id: 'desc' } })
  expect(await db.importRun.findUnique({ where: { id } })).toMatchObject({
    state: 'broken',
    failure: 'The disk is on fire.',
  })
  await expect(resumeImport(from('broken'))).rejects.toThrow(/no broken run/)
  await expect(resumeImport(from('broken'), {}, id)).rejects.toThrow(`no import run ${id} that`)
})

test('while posts that are there are looked at, nobody who changes them has to wait', async () => {
  await runImport(request, from('free', aDraft('free-1')))
  async function* read() {
    yield* from(
      'free',
      ...Array.from({ length: 1_000 }, (_, at) => aDraft(`free-${at}`, { lead: 'x' })),
    )()
    await db.post.update({ where: { sourceId: 'free-1' }, data: { needsHumanReview: true } })
  }
  expect(await rehearseImport(request, read)).toMatchObject({ updated: 1, created: 999 })
})
