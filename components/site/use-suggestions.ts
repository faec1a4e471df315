'use client'
import { useEffect, useState } from 'react'
import type { Suggestion } from '@/lib/search/suggestion'

/** Long enough not to ask for every letter of a quick typist. */
const PAUSE_MS = 120
const LEAST = 2

const none: Suggestion[] = []

/** Suggestions for what is typed; those for less of it until the new ones are here. */
export function useSuggestions(typed: string): Suggestion[] {
  const [suggestions, setSuggestions] = useState(none)
  const query = typed.trim()
  const isEnough = query.length >= LEAST

  useEffect(() => {
    if (!isEnough) return
    const controller = new AbortController()
    const timer = setTimeout(async () => {
      const found = await fetchSuggestions(query, controller.signal)
      if (!controller.signal.aborted) setSuggestions(found)
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
      controller.abort()
    }
  }, [query, isEnough])

  return isEnough ? suggestions : none
}

/** None when they do not come: the form searches without. */
async function fetchSuggestions(query: string, signal: AbortSignal): Promise<Suggestion[]> {
  try {
    const answer = await fetch(`/api/suggest?${new URLSearchParams({ q: query })}`, { signal })
    return answer.ok ? await answer.json() : none
  } catch {
    return none // offline, or asked for something else meanwhile
  }
}
