import { useCallback, useEffect, useRef, useState } from 'react'
import { keepDraft } from '@/lib/review/editing/actions'
import { attempt } from '../cockpit/attempt'
import type { Writing } from './ground'
import { tooLong } from './trouble'

export type Kept =
  | { kind: 'kept'; at: string | null }
  | { kind: 'waiting' }
  | { kind: 'trouble'; because: string; reason: string }

const PAUSE_MS = 1_200
const AGAIN_MS = [3_000, 6_000, 12_000, 30_000] as const

/** How long to wait before it is sent, after so many times in vain. */
const waitAfter = (tries: number) => AGAIN_MS[Math.min(tries, AGAIN_MS.length) - 1] ?? PAUSE_MS

/**
 * Keeps what is written once there is a pause, and tries again until it is kept. Who leaves sooner is asked
 * to stay, and what is written is sent all the same; not while it is being saved or thrown away.
 */
export function useAutosave(
  { postId, baseRevisionId, text }: Writing,
  begin: { keptAt: string | null; isKept: boolean },
  isLeaving: boolean,
) {
  const [kept, setKept] = useState<Kept>({ kind: 'kept', at: begin.keptAt })
  const [tries, setTries] = useState(0)
  const known = useRef(begin.isKept ? text : '')
  const latest = useRef({ text, isLeaving })
  const keep = useCallback(
    (draft: string) => attempt(keepDraft, { postId, baseRevisionId, draft }),
    [postId, baseRevisionId],
  )

  useEffect(() => {
    latest.current = { text, isLeaving }
    if (text === known.current || isLeaving) return
    const reason = tooLong(text)
    if (reason) return setKept({ kind: 'trouble', because: 'too long', reason })
    setKept((before) => (before.kind === 'trouble' ? before : { kind: 'waiting' }))
    const timer = setTimeout(async () => {
      const said = await keep(text)
      if (said.status === 'refused') {
        setTries((before) => before + 1)
        return setKept({ kind: 'trouble', because: said.because, reason: said.reason })
      }
      known.current = text
      setTries(0)
      // Typing went on meanwhile: that is still to be kept.
      if (latest.current.text === text) setKept({ kind: 'kept', at: new Date().toISOString() })
    }, waitAfter(tries))
    return () => clearTimeout(timer)
  }, [text, isLeaving, tries, keep])

  useEffect(() => {
    const isKept = () => latest.current.isLeaving || latest.current.text === known.current
    const stay = (event: BeforeUnloadEvent) => {
      if (isKept()) return
      void keep(latest.current.text)
      event.preventDefault()
    }
    addEventListener('beforeunload', stay)
    return () => {
      removeEventListener('beforeunload', stay)
      if (!isKept()) void keep(latest.current.text)
    }
  }, [keep])

  return kept
}
