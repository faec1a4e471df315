'use client'
import { Button } from '@/components/ui/button'
import type { EditBlock } from '@/lib/content/edit-block'
import type { DiffedBlock } from '@/lib/posts/diff-revisions'
import { fixEverywhere } from '@/lib/review/fixes/actions'
import { ActOutcome } from '../act-outcome'
import { useAct } from '../use-act'
import { BlockDiff } from './block-diff'
import { FixConfirm } from './fix-confirm'
import { FixFields } from './fix-fields'

/** What is to stand in the block's place, as it was looked at. */
type Looked = {
  diff: readonly DiffedBlock[]
  seen: string
  by: string
  /** Nothing stands there. */
  remove?: 'yes' | undefined
}

type Props = {
  blockId: number
  block: EditBlock
  posts: string
  reviewed: number
  /** Of those posts, how many say nothing else. */
  alone: number
  keepsReview: boolean
  /** Written before, in the editor. */
  given: Looked | null
}

/** Has a block's new text written, shows how it differs, and asks for a second act before it is changed everywhere. */
export function FixForm({ blockId, block, given, ...told }: Props) {
  const [outcome, submit, pending] = useAct(fixEverywhere, { status: 'idle' })
  const kept = keptOf(outcome)
  const looked = outcome.status === 'done' ? outcome.looked : given
  return (
    <form action={submit} aria-labelledby="new-text" className="max-w-3xl space-y-6">
      <h2 id="new-text" className="text-xl font-semibold">
        What it is to say
      </h2>
      <input type="hidden" name="blockId" value={blockId} />
      <input type="hidden" name="keepsReview" value={told.keepsReview ? 'yes' : 'no'} />
      {given ? (
        <input type="hidden" name="by" value={given.by} />
      ) : (
        <>
          <FixFields block={block} kept={kept} />
          <p className="flex flex-wrap gap-3">
            <Button type="submit" name="step" value="look" formNoValidate disabled={pending}>
              See what changes
            </Button>
            <Button type="submit" name="step" value="remove" formNoValidate disabled={pending}>
              Remove it instead
            </Button>
          </p>
        </>
      )}
      <ActOutcome outcome={outcome} />
      {looked && (
        <>
          <BlockDiff diff={looked.diff} label="What would change" />
          <input type="hidden" name="seen" value={looked.seen} />
          {looked.remove && <input type="hidden" name="remove" value={looked.remove} />}
          {/* What was typed while the form is on its way would be lost when it is back. */}
          <fieldset disabled={pending}>
            <FixConfirm
              {...told}
              isRemoval={looked.remove === 'yes'}
              note={kept.note}
              pending={pending}
            />
          </fieldset>
        </>
      )}
    </form>
  )
}

type Outcome = Awaited<ReturnType<typeof fixEverywhere>>

/** What was typed, also where it was only looked at: React empties a form that was sent. */
function keptOf(outcome: Outcome): Record<string, string> {
  if (outcome.status === 'refused') return outcome.kept
  if (outcome.status === 'idle') return {}
  const { markdown, more, language, code, items, note, ...looked } = outcome.looked
  const { url, alt, caption, source, width, height } = looked
  const figure = { url, alt, caption, source, width, height }
  return { markdown, more, language, code, items, note, ...figure }
}
