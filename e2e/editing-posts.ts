import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import type { SourceBlock } from '@/lib/content/source-block'
import { editingPath, people } from './world'

/** Each journey that edits has a post of its own. */
const names = [
  'blocks',
  'slug',
  'clash',
  'kept',
  'shown',
  'restored',
  'long',
  'plain',
  'plain-clash',
  'keys',
  'seen-light',
  'seen-dark',
  'asked',
  'removing',
] as const
type Name = (typeof names)[number]

const Posts = z.record(z.string(), z.object({ id: z.number(), slug: z.string() }))

/** Where a journey's post is edited, judged and read, as `site.ts` made it. */
export function editingPost(name: Name) {
  const post = Posts.parse(JSON.parse(readFileSync(editingPath, 'utf8')))[name]
  if (!post) throw new Error(`There is no post “${name}” to edit.`)
  const desk = `/desk/posts/${post.id}`
  return { desk, edit: `${desk}/edit`, history: `${desk}/history`, path: `/posts/${post.slug}` }
}

const contentOf = (name: string): SourceBlock[] => [
  { kind: 'paragraph', text: `The first paragraph of ${name}.` },
  { kind: 'heading', depth: 2, text: 'Why it matters' },
  { kind: 'paragraph', text: `The second paragraph of ${name}.` },
  { kind: 'checklist', items: [`look at ${name}`, 'tell the team'] },
  { kind: 'code', language: 'sh', code: `make ${name}` },
]

/** Makes them; for `site.ts` alone. */
export async function makeEditingPosts() {
  const { db } = await import('@/lib/db/client')
  const { aDraft, importDrafts } = await import('@/lib/import/testing/drafts')
  await importDrafts(
    ...names.map((name) =>
      aDraft(`editing-${name}`, {
        slug: `editing-${name}`,
        title: `Editing ${name}`,
        content: contentOf(name),
        metadata: { stack: ['editing'], tools: ['make'] },
      }),
    ),
  )
  const rows = await Promise.all(
    names.map((name) =>
      db.post.findUniqueOrThrow({
        where: { sourceId: `editing-${name}` },
        select: { id: true, slug: true },
      }),
    ),
  )
  const posts = new Map(names.map((name, at) => [name, rows[at]]))
  await makeLong(posts.get('long')?.id ?? 0)
  writeFileSync(editingPath, JSON.stringify(Object.fromEntries(posts)))
}

/** More revisions than fit on a page. */
async function makeLong(postId: number) {
  const { db } = await import('@/lib/db/client')
  const { rewrite } = await import('@/lib/review/testing/rewriting')
  const { email } = people.edith
  const edith = await db.person.findUniqueOrThrow({ where: { email } })
  for (let number = 2; number <= 22; number += 1)
    await rewrite(postId, edith, `What revision ${number} says.`)
}
