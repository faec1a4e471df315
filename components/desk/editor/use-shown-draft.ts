import { useEffect, useRef, useState } from 'react'
import { attempt } from '../cockpit/attempt'
import type { Writing } from './ground'
import type { ShowDraft, Shown } from './shown'

const PAUSE_MS = 500

/** The draft as the server shows it, a moment after it was written. `isFirst`: whether `first` shows it as it begins. */
export function useShownDraft(
  show: ShowDraft,
  { postId, baseRevisionId, text }: Writing,
  { first, isFirst }: { first: Shown; isFirst: boolean },
) {
  const [shown, setShown] = useState(first)
  const [trouble, setTrouble] = useState<string | null>(null)
  const known = useRef(isFirst ? text : '')

  useEffect(() => {
    if (text === known.current) return
    let isLatest = true
    const timer = setTimeout(async () => {
      const said = await attempt(show, { postId, baseRevisionId, draft: text })
      if (!isLatest) return
      if (said.status === 'refused') return setTrouble(said.reason)
      known.current = text
      setShown(said)
      setTrouble(null)
    }, PAUSE_MS)
    return () => {
      isLatest = false
      clearTimeout(timer)
    }
  }, [show, postId, baseRevisionId, text])

  return { shown, trouble }
}
