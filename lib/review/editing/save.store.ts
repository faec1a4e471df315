import { DatabaseError } from 'pg'
import { namesSomething, slugify } from '@/lib/content/slug'
import type { Role } from '@/lib/db/generated/enums'
import type { Sql } from '@/lib/db/transaction'
import { inTransaction } from '@/lib/db/transaction'
import { saveBlocks } from '@/lib/posts/blocks.store'
import { findStoredText } from '@/lib/posts/stored-text.store'
import { saveTerms } from '@/lib/posts/terms.store'
import type { RewriteAct } from '../rewrites/rewrite'
import { rewritePosts } from '../rewrites/rewrite.store'
import type { Composed } from './compose.store'
import { composeEdit } from './compose.store'
import { findConflict } from './conflict.store'
import type { Draft } from './draft'
import { discardDraft } from './drafts.store'
import type { Move, Moved } from './move.store'
import { movePost } from './move.store'
import type { EditRequest, Replacement, Saved, Unsaved } from './save'

type Actor = { id: string; name: string; role: Role | null }

/**
 * Saves what somebody wrote, all of it or nothing: the text as a new revision with how far it is then judged, the
 * address with its redirect, and who may read it. When somebody else saved first, both are given to choose from.
 */
export async function saveEdit(
  request: EditRequest,
  actor: Actor,
  at = new Date(),
): Promise<Saved> {
  const { postId, baseRevisionId, draft } = request
  if (draft.title === '') return refused('noTitle')
  if (!namesSomething(draft.slug)) return refused('addressInvalid')
  const base = await findStoredText(postId, { id: baseRevisionId })
  if (!base) return refused('gone')
  const composed = await composeEdit(base, draft)
  if (!composed) return refused('tooMuch')
  if (composed.isMissing) return refused('notOurs')
  const move = moveOf(postId, draft)
  if (composed.isSame && !move) {
    await discardDraft({ postId, personId: actor.id })
    return { status: 'unchanged' }
  }
  if (draft.reason === '') return refused('noReason')

  const act = { ...actOf(draft, actor, at), role: actor.role }
  const done = await tryWriting(() =>
    inTransaction((sql) => write(sql, { request, composed, move }, act)),
  )
  if (done.status === 'behind') return conflictOf(request)
  if (done.status === 'saved') await discardDraft({ postId, personId: actor.id })
  return done
}

const refused = (why: Unsaved, holder: Moved['holder'] = null): Saved => ({
  status: 'refused',
  why,
  holder,
})

const actOf = ({ reason }: Draft, { id, name }: Actor, at: Date): RewriteAct => ({
  ...{ origin: 'edit', person: { id, name }, at, note: reason },
  ...{ changeSetId: null, keepsReview: false },
})

/** Where a draft wants its post; null when where it was. */
function moveOf(postId: number, { slug, visibility, from }: Draft): Move | null {
  const isNamed = slug.trim() !== from.slug
  const to = {
    ...(isNamed && slugify(slug) !== from.slug && { slug: slugify(slug) }),
    ...(visibility !== from.visibility && { visibility }),
  }
  return Object.keys(to).length > 0 ? { postId, from, to } : null
}

type Writing = { request: EditRequest; composed: Composed; move: Move | null }
type Act = RewriteAct & { role: Role | null }

type Behind = { status: 'behind' }

const DEADLOCK = '40P01'

/** Who met another writer in a circle begins once more: nothing was written. */
async function tryWriting<Done>(work: () => Promise<Done>, tries = 3): Promise<Done> {
  try {
    return await work()
  } catch (cause) {
    if (tries <= 1 || !(cause instanceof DatabaseError && cause.code === DEADLOCK)) throw cause
    return tryWriting(work, tries - 1)
  }
}

/** Looks first, then moves, then rewrites: nothing is written of what cannot be finished. */
async function write(sql: Sql, writing: Writing, act: Act): Promise<Saved | Behind> {
  const { request, move } = writing
  const found = await holdPost(sql, request.postId)
  if (!found) return refused('gone')
  if (found.revisionId !== request.baseRevisionId) return { status: 'behind' }
  // Everybody locks counts last, and a move locks some: what others may be storing as well is stored before.
  if (move?.to.visibility) await storeAhead(sql, writing.composed)
  const moved = move && (await movePost(sql, move, act))
  if (moved?.why === 'moved') return { status: 'behind' }
  if (moved?.why) return refused(moved.why, moved.holder)
  return finish(sql, { ...writing, found }, act)
}

async function storeAhead(sql: Sql, { revision }: Composed) {
  await saveBlocks(sql, revision.blocks)
  await saveTerms(sql, revision.terms)
}

async function finish(
  sql: Sql,
  { request, composed, move, found }: Writing & { found: Held },
  act: Act,
): Promise<Saved> {
  const { postId, baseRevisionId, everywhere } = request
  const rewrites = [{ postId, baseRevisionId, revision: composed.revision }]
  const [made] = composed.isSame ? [] : (await rewritePosts(sql, rewrites, act)).made
  return {
    ...{ status: 'saved', slug: move?.to.slug ?? found.slug, before: found.slug },
    ...{ revisionId: made?.revisionId ?? null, number: made?.number ?? null },
    isReopened: found.status === 'reviewed' && made !== undefined,
    replacements: replacementsOf(composed, everywhere),
  }
}

type Held = { revisionId: number; slug: string; status: string }

async function holdPost(sql: Sql, id: number): Promise<Held | undefined> {
  const { rows } = await sql.query<Held>(
    'select "revisionId", slug, status::text from "Post" where id = $1 for update',
    [id],
  )
  return rows[0]
}

const replacementsOf = ({ touched }: Composed, everywhere: string[]): Replacement[] =>
  touched.flatMap(({ from, to }) =>
    everywhere.includes(from) ? [{ from, to: to.map(({ hash }) => hash) }] : [],
  )

async function conflictOf(request: EditRequest): Promise<Saved> {
  const conflict = await findConflict(request)
  return conflict ? { status: 'conflict', conflict } : refused('tooLarge')
}
