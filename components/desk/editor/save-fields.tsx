import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { TextArea } from '@/components/ui/field'
import { SharedChoice } from './shared-choice'
import type { SharedBlock } from './use-shown-draft'

type Props = {
  reason: string
  onReason: (reason: string) => void
  shared: readonly SharedBlock[]
  diff: ReactNode
  isSaving: boolean
  /** What stood in the way of saving. */
  children: ReactNode
}

/** What saving would change, for what reason, and where. */
export function SaveFields({ reason, onReason, shared, diff, isSaving, children }: Props) {
  return (
    <div className="space-y-6">
      {children}
      <TextArea
        label="Reason of the change"
        name="reason"
        hint="Readers see it in the history of the post."
        maxLength={2000}
        value={reason}
        onChange={({ target }) => onReason(target.value)}
      />
      {shared.length > 0 && <SharedChoice shared={shared} />}
      <Button type="submit" look="primary" disabled={isSaving}>
        Save
      </Button>
      <div className="needs-script">{diff}</div>
    </div>
  )
}
