'use client'
import { useActionState } from 'react'
import { Button } from '@/components/ui/button'
import { TextArea } from '@/components/ui/field'
import type { RevisionStatus } from '@/lib/posts/post'
import { decidePost } from '@/lib/review/actions'
import { DecisionOutcome } from './decision-outcome'

/** What the reviewer has read, and may make of it. */
export type Reading = {
  postId: number
  revisionId: number
  from: RevisionStatus
  version: string
  moves: readonly RevisionStatus[]
}

const labels = {
  reviewed: 'Mark reviewed',
  expanded: 'Mark expanded',
  drafted: 'Return to drafted',
} as const satisfies Record<RevisionStatus, string>

/** A judgement of exactly the text on this page. A refused one keeps its note. */
export function DecisionForm({ reading }: { reading: Reading }) {
  const [outcome, submit, pending] = useActionState(decidePost, { status: 'idle' })
  const { moves, ...read } = reading
  const note = outcome.status === 'refused' ? outcome.kept.note : ''

  return (
    <form action={submit} className="space-y-4">
      {Object.entries(read).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <TextArea label="Note" name="note" maxLength={2000} defaultValue={note} />
      <div className="flex flex-wrap gap-3">
        {moves.map((to) => (
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
