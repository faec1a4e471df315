import { pool } from '@/lib/db/client'
import type { Draft } from '@/lib/import/draft'
import { aDraft, importDrafts } from '@/lib/import/testing/drafts'
import type { Subject } from '../subject'

/** A draft of these paragraphs, about a stack. */
export const saying = (sourceId: string, texts: string[], stack = 'redis'): Draft =>
  aDraft(sourceId, {
    content: texts.map((text) => ({ kind: 'paragraph', text })),
    metadata: { stack: [stack] },
  })

/** Imports such drafts and gives the ids of their posts. */
export async function publish(...drafts: Draft[]): Promise<number[]> {
  await importDrafts(...drafts)
  const { rows } = await pool.query<{ id: number; sourceId: string }>(
    'select id, "sourceId" from "Post" where "sourceId" = any($1)',
    [drafts.map(({ sourceId }) => sourceId)],
  )
  return drafts.flatMap(({ sourceId }) => rows.find((row) => row.sourceId === sourceId)?.id ?? [])
}

/** The block with this text. */
export async function blockOf(text: string): Promise<Subject> {
  const { rows } = await pool.query<{ id: number }>('select id from "Block" where text = $1', [
    text,
  ])
  return { kind: 'block', id: rows[0]?.id ?? 0 }
}

/** The pattern with this text. */
export async function patternWith(text: string): Promise<Subject> {
  const { rows } = await pool.query<{ id: number }>('select id from "Pattern" where text = $1', [
    text,
  ])
  return { kind: 'pattern', id: rows[0]?.id ?? 0 }
}
