import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import type { SourceBlock } from '@/lib/content/source-block'
import { pastPath, people } from './world'

const Post = z.object({ id: z.number(), path: z.string() })
const Past = z.object({
  /** For a journey to decide on. */
  judged: Post,
  /** Reviewed by Ada, and rewritten since. */
  rewritten: Post,
  hidden: Post,
  /** For a journey to review and to take that back: long enough to be indexed. */
  fed: Post,
  /** For a journey to make private; `beside` names it. */
  named: Post,
  beside: Post,
  /** Its first revision has the key below. */
  leaky: Post,
})

/** Posts with a past, as `site.ts` made them. */
export const readPast = () => Past.parse(JSON.parse(readFileSync(pastPath, 'utf8')))

/** What a revision leaked, and a custom field that is not public. */
export const LEAKED = 'zqleakedkey'
export const PRIVATE_FIELD = 'zqjo@example.org'

const content: SourceBlock[] = [
  { kind: 'paragraph', text: 'treat staging as a rehearsal of the release.' },
  { kind: 'code', language: 'sh', code: 'make check\nmake stage' },
  { kind: 'paragraph', text: 'write the way back before the way forward.' },
  { kind: 'paragraph', text: 'nobody reads logs at night.' },
]

const rewrittenContent: SourceBlock[] = [
  { kind: 'paragraph', text: 'treat staging as a rehearsal of the rollback.' },
  { kind: 'code', language: 'sh', code: 'make check\nmake rehearse' },
  { kind: 'paragraph', text: 'write the way back before the way forward.' },
  { kind: 'checklist', items: ['try the rollback', 'tell the team'] },
]

/** Makes posts with a past; for `site.ts` alone. */
export async function makePast() {
  const { db } = await import('@/lib/db/client')
  const { aDraft, importDrafts } = await import('@/lib/import/testing/drafts')
  await importDrafts(
    aDraft('journey-judged'),
    aDraft('journey-hidden', { visibility: 'private' }),
    aDraft('journey-rewritten', { title: 'calm staging', content }),
    aDraft('journey-fed', {
      title: 'fed & read elsewhere',
      content: [{ kind: 'paragraph', text: 'what is reviewed is fed to readers. '.repeat(20) }],
      metadata: { stack: ['feed journey'] },
    }),
  )
  await importPrivate()
  const names = ['judged', 'hidden', 'rewritten', 'fed', 'named', 'beside', 'leaky']
  const [judged, hidden, rewritten, fed, named, beside, leaky] = await Promise.all(
    names.map(async (name) => {
      const post = await db.post.findUniqueOrThrow({ where: { sourceId: `journey-${name}` } })
      return { id: post.id, path: `/posts/${post.slug}` }
    }),
  )
  if (!rewritten) throw new Error('The posts with a past were not imported.')
  await review(rewritten.id)
  await rewrite(rewritten.id)
  const posts = { judged, hidden, rewritten, fed, named, beside, leaky }
  writeFileSync(pastPath, JSON.stringify(posts))
}

/** Posts about one problem, which name each other. */
async function importPrivate() {
  const { aDraft, importDrafts } = await import('@/lib/import/testing/drafts')
  const draft = (name: string, text: string) =>
    aDraft(`journey-${name}`, {
      title: `privacy ${name}`,
      publishedAt: '2001-02-01T00:00:00Z',
      content: [{ kind: 'paragraph', text }],
      metadata: {
        stack: [`${name} boats`],
        entities: [{ name: 'names that leak', type: 'problem' }],
        unknown: { contact_email: PRIVATE_FIELD, audience: 'sailors' },
      },
    })
  await importDrafts(
    draft('named', 'what is hidden later.'),
    draft('beside', 'what names it.'),
    draft('leaky', `the key is ${LEAKED}.`),
  )
  await importDrafts(draft('leaky', 'the key is gone.'))
}

async function review(postId: number) {
  const { db } = await import('@/lib/db/client')
  const { judge } = await import('@/lib/review/testing/judging')
  const { email, name, role } = people.ada
  const { id } = await db.person.findUniqueOrThrow({ where: { email } })
  const said = { note: 'read against the runbook', at: new Date('2025-03-02') }
  await judge(postId, { id, name, role }, 'reviewed', said)
}

async function rewrite(postId: number) {
  const { toBlocks } = await import('@/lib/content/blocks')
  const { inTransaction } = await import('@/lib/db/transaction')
  const { composeRevision } = await import('@/lib/posts/compose-revision')
  const { Metadata } = await import('@/lib/posts/metadata')
  const { replaceRevisions } = await import('@/lib/posts/write.store')
  const revision = composeRevision({
    title: 'calm releases',
    lead: 'what it is about.',
    blocks: toBlocks(rewrittenContent),
    metadata: Metadata.parse({ tools: ['make'] }),
  })
  await inTransaction((sql) =>
    replaceRevisions(sql, [{ postId, number: 2, origin: 'edit', revision }], new Date()),
  )
}
