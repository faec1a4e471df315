import { useEffect, useState } from 'react'
import type { Draft } from './kept'
import { keep, nothing, recall } from './kept'

/** What is typed about a post, kept over reloads until it is forgotten. `first` is what a plain form sent back. */
export function useDraft(postId: number, first: Partial<Draft>) {
  const [draft, setDraft] = useState({ ...nothing, ...first })

  // Only the browser knows what it keeps, so the first picture is without it.
  useEffect(() => {
    const kept = recall(postId)
    if (kept !== nothing) setDraft(kept)
  }, [postId])

  const change = (part: Partial<Draft>) => {
    const changed = { ...draft, ...part }
    setDraft(changed)
    keep(postId, changed)
  }
  return [draft, change] as const
}
