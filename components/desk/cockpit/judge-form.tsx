'use client'
import type { SubmitEvent } from 'react'
import { useActionState } from 'react'
import { TextArea } from '@/components/ui/field'
import type { Task } from '@/lib/review/cockpit/task'
import { decidePost } from '@/lib/review/decisions/actions'
import { JudgeButtons } from './judge-buttons'
import { JudgeOutcome } from './judge-outcome'
import { ReasonChips } from './reason-chips'
import type { Cockpit } from './use-cockpit'
import { useDraft } from './use-draft'

type Props = { task: Task; cockpit: Cockpit }

/** A judgement of exactly the text on this page. A plain form before its script is there. */
export function JudgeForm({ task, cockpit }: Props) {
  const [outcome, submit] = useActionState(decidePost, { status: 'idle' })
  const [draft, change] = useDraft(task.postId, outcome.status === 'refused' ? outcome.kept : {})
  const { postId, revisionId, from, version, moves } = task

  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const button = event.nativeEvent.submitter
    const form = new FormData(event.currentTarget, button)
    const move = moves.find(({ to }) => to === form.get('to'))
    if (move?.reasonRequired && draft.reason === '') {
      event.currentTarget.querySelector<HTMLElement>('[name=reason]')?.focus()
      cockpit.tell({ because: 'needs reason', reason: 'Choose a reason first, then “Needs work”.' })
    } else cockpit.decide(form)
  }

  return (
    <form action={submit} onSubmit={send} aria-label="Your decision" className="space-y-4">
      {Object.entries({ postId, revisionId, from, version }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <JudgeOutcome task={task} outcome={outcome} />
      <TextArea
        label="Note"
        name="note"
        maxLength={2000}
        value={draft.note}
        aria-keyshortcuts="n"
        onChange={(event) => change({ note: event.currentTarget.value })}
        onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
      />
      {moves.some(({ to }) => to === 'drafted') && (
        <ReasonChips chosen={draft.reason} choose={(reason) => change({ reason })} />
      )}
      <JudgeButtons moves={moves} cockpit={cockpit} />
    </form>
  )
}
