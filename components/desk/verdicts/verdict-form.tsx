'use client'
import type { MouseEvent, SubmitEvent } from 'react'
import { useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { count } from '@/components/ui/count'
import type { Reading } from './subject'
import { fieldsOf, keyOf, verdictWords } from './subject'
import { useVerdictDesk } from './verdict-desk'
import { VerdictTrouble } from './verdict-trouble'
import type { VerdictKeys } from './wrong-form'
import { WrongForm } from './wrong-form'

type Props = {
  reading: Reading
  /** What is judged, for who hears it. */
  name: string
  /** Posts that gain coverage. */
  gain: number
  /** Null while the keys are for another. */
  keys: VerdictKeys | null
  /** Where to see how it stands, if it may leave this page once it is loaded again. */
  path?: string
  /** Goes to what comes next, as it was sent. */
  moveOn?: (isByKey: boolean) => void
}

/** A verdict on exactly the text that was read. Plain forms before their script is there; a refused one keeps its note. */
export function VerdictForm({ reading, name, gain, keys, path, moveOn }: Props) {
  const { plain, doings, judge, tell } = useVerdictDesk()
  const on = keyOf(reading)
  const fields = fieldsOf(reading)
  const kept = keptOf(plain.judged, fields)
  const [reason, choose] = useState(kept.reason ?? '')
  const isByKey = useRef(false)
  const box = useRef<HTMLDivElement>(null)
  const doing = doings.get(on)
  const isBusy = doing?.status === 'busy'

  const noteKey = (event: MouseEvent) => {
    isByKey.current = event.detail === 0
  }
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isBusy) return
    const form = new FormData(event.currentTarget, event.nativeEvent.submitter)
    const verdict = form.get('verdict') === 'wrong' ? 'wrong' : 'approved'
    if (verdict === 'wrong' && reason === '') {
      box.current?.querySelector<HTMLElement>('[type=radio]')?.focus()
      return tell(on, { because: 'needs reason', reason: 'Choose what is wrong first.' })
    }
    form.set('note', box.current?.querySelector('textarea')?.value ?? '')
    void judge(
      on,
      form,
      `${verdictWords[verdict]} · ${count(gain, 'post')} ${verdict === 'wrong' ? 'use it' : 'gain'}`,
    )
    moveOn?.(isByKey.current)
  }

  return (
    <div ref={box} className="verdict-form">
      <form action={plain.judge} onSubmit={send}>
        <Hidden fields={fields} />
        <Button
          type="submit"
          name="verdict"
          value="approved"
          aria-keyshortcuts={keys?.approve}
          disabled={isBusy}
          onClick={noteKey}
        >
          Approve<span className="sr-only"> {name}</span>
        </Button>
      </form>
      <WrongForm
        name={name}
        act={plain.judge}
        send={send}
        kept={kept}
        keys={keys}
        isBusy={isBusy}
        reason={reason}
        choose={choose}
        noteKey={noteKey}
      >
        <Hidden fields={fields} />
      </WrongForm>
      {doing?.status === 'refused' && <VerdictTrouble {...doing} path={path} />}
    </div>
  )
}

const Hidden = ({ fields }: { fields: Record<string, string> }) =>
  Object.entries(fields).map(([field, value]) => (
    <input key={field} type="hidden" name={field} value={value} />
  ))

type Judged = ReturnType<typeof useVerdictDesk>['plain']['judged']

/** What was typed in a plain form that was refused, if it was this one. */
function keptOf(judged: Judged, { blockId, patternId }: Record<string, string>) {
  if (judged.status !== 'refused') return {}
  const { kept } = judged
  return kept.blockId === blockId && kept.patternId === patternId ? kept : {}
}
