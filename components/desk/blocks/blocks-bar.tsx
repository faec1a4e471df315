'use client'
import { Button } from '@/components/ui/button'
import { KeyHelp } from '../cockpit/key-help'
import { PlainOutcome } from '../verdicts/plain-outcome'
import { KeysHere, useVerdictDesk } from '../verdicts/verdict-desk'
import { goToRow } from './go-to-row'

type Props = {
  /** What the steps lead through. */
  noun: string
  keys: readonly (readonly [key: string, does: string])[]
}

/** The way through what can be judged here, and what happened last. */
export function BlocksBar({ noun, keys }: Props) {
  const { news, setNews, given, undo } = useVerdictDesk()
  const go = (step: 1 | -1) => {
    if (!goToRow(step))
      setNews(step === 1 ? `This is the last ${noun} here.` : `This is the first ${noun} here.`)
  }
  return (
    <div className="verdict-bar">
      <KeysHere />
      <Button aria-keyshortcuts="k" className="needs-script max-sm:px-2" onClick={() => go(-1)}>
        Previous<span className="sr-only"> {noun}</span>
      </Button>
      <Button aria-keyshortcuts="j" className="needs-script max-sm:px-2" onClick={() => go(1)}>
        Next<span className="sr-only"> {noun}</span>
      </Button>
      <Button
        aria-keyshortcuts="u"
        className="needs-script max-sm:px-2"
        disabled={given.length === 0}
        onClick={() => void undo()}
      >
        Undo
      </Button>
      <KeyHelp keys={keys} />
      <p role="status" className="text-accent min-w-0 grow wrap-anywhere">
        {news}
      </p>
      <PlainOutcome />
    </div>
  )
}
