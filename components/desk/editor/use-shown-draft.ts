import type { ReactNode } from 'react'
import { useEffect, useRef, useState } from 'react'
import { attempt } from '../cockpit/attempt'
import type { ShowDraft } from './editor-acts'

/** A draft as readers would see it, and what saving it would change. */
export type Shown = {
  article: ReactNode
  diff: ReactNode
  shared: readonly SharedBlock[]
}

/** A block that is changed here and that other posts have, too. */
export type SharedBlock = { hash: string; text: string; posts: number }

const PAUSE_MS = 500

/** The draft as the server shows it, a moment after it was written. */
export function useShownDraft(show: ShowDraft, postId: number, text: string, first: Shown) {
  const [shown, setShown] = useState(first)
  const [trouble, setTrouble] = useState<string | null>(null)
  const known = useRef(text)

  useEffect(() => {
    if (text === known.current) return
    let isLatest = true
    const timer = setTimeout(async () => {
      const said = await attempt(show, { postId, draft: text })
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
  }, [show, postId, text])

  return { shown, trouble }
}
