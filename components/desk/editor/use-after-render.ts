import { useLayoutEffect, useRef } from 'react'

/** Gives a way to do something once, when what was just changed is on the page: to put the focus where it belongs. */
export function useAfterRender() {
  const waiting = useRef<(() => void) | null>(null)
  useLayoutEffect(() => {
    const act = waiting.current
    waiting.current = null
    act?.()
  })
  return (act: () => void) => {
    waiting.current = act
  }
}
