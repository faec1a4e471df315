'use server'
import { z } from 'zod'
import { roleAction } from '@/lib/auth/guard'
import { refusal } from '@/lib/auth/outcome'
import { inWorker } from '@/lib/bounded/in-worker'
import { postsChanged } from '@/lib/cache/changes'
import { countElements } from '@/lib/import/html-limits'
import { Id, Note } from '../fields'
import { settleConflict } from './conflict.store'
import { Draft } from './draft'
import { DraftText } from './draft-text'
import * as drafts from './drafts.store'
import { withPlainFields } from './plain-form'
import { refusedKeeps, refusedRestores, refusedSaves, sayHolder } from './refusals'
import { restoreRevision as restore } from './restore.store'
import { saveEdit as save } from './save.store'

/** A form's draft of a post: as JSON, and the revision that it was begun from. */
const OfPost = z.object({ postId: Id, baseRevisionId: Id, draft: DraftText })

/** Keeps what is being written, until it is saved or thrown away. */
export const keepDraft = roleAction(
  'editor',
  OfPost,
  async ({ postId, ...kept }, { id: personId }) => {
    const done = await drafts.keepDraft({ postId, personId }, { ...kept, at: new Date() })
    if (done === 'gone' || done === 'tooMany') return refusedKeeps[done]
    return { status: 'done', message: done === 'late' ? 'It was saved already.' : 'Kept.' }
  },
)

/** Throws away what somebody was writing. */
export const discardDraft = roleAction(
  'editor',
  z.object({ postId: Id }),
  async ({ postId }, { id }) => {
    await drafts.discardDraft({ postId, personId: id })
    return { status: 'done', message: 'Thrown away. The post is as it was.' }
  },
)

/** In characters; what a browser copies of a long page with its styles. */
const LONGEST_PASTE = 900_000

/** Elements, with those that a parser makes of tags that are never closed; a long page has some thousand. */
const MOST_PASTED = 20_000

const tooMuchPasted = refusal(
  'too many',
  `This is too much to be pasted with its form: more than ${MOST_PASTED} elements, or tags that are never closed. Please paste it in parts, or as plain text.`,
)

/** The blocks of HTML that was pasted. */
export const readPaste = roleAction(
  'editor',
  z.object({ html: z.string().max(LONGEST_PASTE) }),
  async ({ html }) => {
    if (countElements(html, MOST_PASTED) > MOST_PASTED) return tooMuchPasted
    const ran = await inWorker('desk', 'fromPaste', html)
    return ran.ok ? { status: 'done', message: 'Pasted.', blocks: ran.value } : tooMuchPasted
  },
)

/** The hashes of blocks that are to be replaced everywhere, apart by spaces. */
const Everywhere = z
  .string()
  .max(10_000)
  .default('')
  .transform((text) => text.split(/\s+/).filter((hash) => hash !== ''))

/**
 * A whole form: where no script runs, its fields know more than the draft that was sent with them. With `theirs`, it
 * says what was chosen between that revision and the draft.
 */
const Edit = OfPost.extend({ everywhere: Everywhere, theirs: Id.optional() })
  .loose()
  .transform(({ postId, baseRevisionId, everywhere, theirs, draft, ...rest }): unknown => {
    const form = z.record(z.string(), z.string()).parse(rest)
    return {
      ...{ postId, baseRevisionId, everywhere },
      draft: withPlainFields(draft, form),
      choice: theirs === undefined ? null : { theirs, form },
    }
  })
  .pipe(
    z.object({
      postId: z.int(),
      baseRevisionId: z.int(),
      everywhere: z.array(z.string()),
      draft: Draft,
      choice: z.object({ theirs: z.int(), form: z.record(z.string(), z.string()) }).nullable(),
    }),
  )

/**
 * Saves a draft. Done, `saved` says what came of it: saved, nothing to save, or what to choose from because somebody
 * else saved first; or what somebody chose, not saved yet.
 */
export const saveEdit = roleAction('editor', Edit, async ({ choice, ...request }, person) => {
  const saved = choice ? await settleConflict(request, choice) : await save(request, person)
  if (saved.status === 'refused')
    return saved.holder ? sayHolder(saved.holder) : refusedSaves[saved.why]
  if (saved.status === 'conflict')
    return { status: 'done', message: 'Somebody else saved first. Please choose.', saved }
  if (saved.status === 'settled')
    return { status: 'done', message: 'Chosen. It is not saved yet.', saved }
  if (saved.status === 'unchanged')
    return { status: 'done', message: 'There is nothing to save.', saved }
  const slugs = [...new Set([saved.slug, saved.before])]
  await postsChanged(slugs)
  const reopened = saved.isReopened ? ' It is to be reviewed again.' : ''
  return { status: 'done', message: `Saved.${reopened}`, saved }
})

const Restore = z.object({
  postId: Id,
  number: Id,
  baseRevisionId: Id,
  note: Note.pipe(z.string().min(1)),
})

/** Brings the text of an earlier revision back, as a new one. */
export const restoreRevision = roleAction('editor', Restore, async (request, person) => {
  const restored = await restore(request, person)
  if (restored.status === 'skipped') return refusedRestores(restored.why)
  if (restored.status === 'unchanged')
    return refusal('changed', 'The post reads like that already. Nothing was changed.')
  await postsChanged([restored.made.slug])
  return { status: 'done', message: 'Brought back, as a new revision.', made: restored.made }
})
