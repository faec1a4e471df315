'use client'
import type { MouseEvent, ReactNode, SubmitEvent } from 'react'
import { Button } from '@/components/ui/button'
import { TextArea } from '@/components/ui/field'
import { ReasonChips } from '../cockpit/reason-chips'

/** The keys that judge what is before the reader. */
export type VerdictKeys = { approve: string; wrong: string; note?: string }

type Props = {
  name: string
  act: (form: FormData) => void
  send: (event: SubmitEvent<HTMLFormElement>) => void
  /** What a plain form sent back. */
  kept: Record<string, string>
  keys: VerdictKeys | null
  isBusy: boolean
  reason: string
  choose: (reason: string) => void
  /** Told of the click that sends it. */
  noteKey: (event: MouseEvent) => void
  children: ReactNode
}

/** What is wrong with a text, and a note; folded until it is asked for. */
export function WrongForm({ name, act, send, kept, keys, isBusy, children, ...more }: Props) {
  const { reason, choose, noteKey } = more
  return (
    <details open={kept.note !== undefined} className="verdict-wrong">
      <summary>
        Wrong, or a note<span className="sr-only"> on {name}</span>
      </summary>
      <form action={act} onSubmit={send} aria-label={`What is wrong with ${name}`}>
        {children}
        <ReasonChips
          legend="What is wrong"
          chosen={reason}
          choose={choose}
          hasKeys={keys !== null}
        />
        <TextArea
          label="Note"
          name="note"
          rows={2}
          maxLength={2000}
          defaultValue={kept.note}
          aria-keyshortcuts={keys?.note}
          onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
        />
        <div className="flex flex-wrap gap-2">
          <Button
            type="submit"
            name="verdict"
            value="wrong"
            aria-keyshortcuts={keys?.wrong}
            disabled={isBusy}
            onClick={noteKey}
          >
            Mark as wrong
          </Button>
          <Button type="submit" name="verdict" value="approved" disabled={isBusy} onClick={noteKey}>
            Approve with this note
          </Button>
        </div>
      </form>
    </details>
  )
}
