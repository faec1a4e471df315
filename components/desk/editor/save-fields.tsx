import type { ReactNode } from 'react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { TextArea } from '@/components/ui/field'
import type { SharedBlock } from '@/lib/review/editing/look.store'
import { FieldTrouble, troubled } from './field-trouble'
import { SharedChoice } from './shared-choice'
import type { Trouble } from './trouble'

type Props = {
  reason: string
  isReviewed: boolean
  isSaving: boolean
  troubles: readonly Trouble[]
  shared: readonly SharedBlock[]
  diff: ReactNode
  onReason: (reason: string) => void
  children: ReactNode
}

/** For what reason it is saved, where else, and what that changes. */
export function SaveFields({ reason, shared, troubles, children, ...props }: Props) {
  const [everywhere, setEverywhere] = useState<readonly string[]>([])
  const chosen = shared.filter(({ hash }) => everywhere.includes(hash))
  return (
    <div className="space-y-6">
      <div>
        <TextArea
          {...troubled('reason', troubles)}
          label="Reason of the change"
          name="reason"
          hint="Readers see it in the history of the post."
          maxLength={2000}
          value={reason}
          onChange={({ target }) => props.onReason(target.value)}
        />
        <FieldTrouble field="reason" troubles={troubles} />
      </div>
      <SharedChoice shared={shared} everywhere={everywhere} onChoose={setEverywhere} />
      <input type="hidden" name="everywhere" value={chosen.map(({ hash }) => hash).join(' ')} />
      {props.isReviewed && (
        <p className="text-muted font-ui text-sm">
          This post is reviewed. Another text is to be reviewed again.
        </p>
      )}
      <div className="flex flex-wrap items-start gap-3">
        <Button type="submit" look="primary" disabled={props.isSaving}>
          Save
        </Button>
        {children}
      </div>
      <div className="needs-script">{props.diff}</div>
    </div>
  )
}
