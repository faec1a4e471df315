'use client'
import { Button } from '@/components/ui/button'
import { SelectField, TextArea } from '@/components/ui/field'
import { DecisionReason } from '@/lib/db/generated/enums'
import type { RevisionStatus } from '@/lib/posts/post'
import { decidePost } from '@/lib/review/decisions/actions'
import type { Move } from '@/lib/review/desk'
import { DecisionOutcome } from './decision-outcome'
import { useAct } from './use-act'

/** What the reviewer has read, and may make of it. */
export type Reading = {
  postId: number
  revisionId: number
  from: RevisionStatus
  version: string
  moves: Move[]
}

const labels = {
  reviewed: 'Mark reviewed',
  expanded: 'Mark expanded',
  drafted: 'Needs work',
} as const satisfies Record<RevisionStatus, string>

/** A judgement of exactly the text on this page. A refused one keeps its note. */
export function DecisionForm({ reading }: { reading: Reading }) {
  const [outcome, submit, pending] = useAct(decidePost, { status: 'idle' })
  const { moves, ...read } = reading
  const kept = outcome.status === 'refused' ? outcome.kept : {}

  return (
    <form action={submit} className="space-y-4">
      {Object.entries(read).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <TextArea label="Note" name="note" maxLength={2000} defaultValue={kept.note} />
      {moves.some(({ reasonRequired }) => reasonRequired) && (
        <SelectField
          label="What needs work"
          name="reason"
          defaultValue={kept.reason}
          choices={[
            ['', 'Nothing'],
            ...Object.values(DecisionReason).map((reason) => [reason, reason] as const),
          ]}
        />
      )}
      <div className="flex flex-wrap gap-3">
        {moves.map(({ to }) => (
          <Button
            key={to}
            type="submit"
            name="to"
            value={to}
            look={to === 'reviewed' ? 'primary' : 'plain'}
            disabled={pending}
          >
            {labels[to]}
          </Button>
        ))}
      </div>
      <DecisionOutcome outcome={outcome} reading={reading} />
    </form>
  )
}
