import { useEffect, useRef, useState } from 'react'
import type { attempt } from '../cockpit/attempt'

export type Kept =
  | { kind: 'kept'; at: string | null }
  | { kind: 'waiting' }
  | { kind: 'trouble'; because: string; reason: string }

/** Sends a draft to be kept; `because` and `reason` say why it was not. */
type Keep = (text: string) => ReturnType<typeof attempt>

const PAUSE_MS = 1_200
const AGAIN_MS = [3_000, 6_000, 12_000, 30_000] as const

/**
 * Keeps what is written once there is a pause, and tries again until it is kept. Who leaves sooner is asked
 * to stay, and what is written is sent all the same.
 */
export function useAutosave(text: string, keep: Keep, first: string | null) {
  const [kept, setKept] = useState<Kept>({ kind: 'kept', at: first })
  const known = useRef(text)
  const latest = useRef(text)
  const [tries, setTries] = useState(0)

  useEffect(() => {
    latest.current = text
    if (text === known.current) return
    setKept((before) => (before.kind === 'trouble' ? before : { kind: 'waiting' }))
    const again = AGAIN_MS[Math.min(tries, AGAIN_MS.length) - 1] ?? PAUSE_MS
    const timer = setTimeout(async () => {
      const said = await keep(text)
      if (said.status === 'done') {
        known.current = text
        setTries(0)
        // Typing went on meanwhile: that is still to be kept.
        if (latest.current === text) setKept({ kind: 'kept', at: new Date().toISOString() })
      } else {
        setTries((before) => before + 1)
        setKept({ kind: 'trouble', because: said.because, reason: said.reason })
      }
    }, again)
    return () => clearTimeout(timer)
  }, [text, tries, keep])

  useEffect(() => {
    const stay = (event: BeforeUnloadEvent) => {
      if (latest.current === known.current) return
      void keep(latest.current)
      event.preventDefault()
    }
    addEventListener('beforeunload', stay)
    return () => {
      removeEventListener('beforeunload', stay)
      if (latest.current !== known.current) void keep(latest.current)
    }
  }, [keep])

  return {
    kept,
    /** What was saved as a revision is no draft any more. */
    forget: () => {
      known.current = latest.current
    },
  }
}
