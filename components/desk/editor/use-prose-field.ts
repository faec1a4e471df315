import type { FocusEvent } from 'react'
import { useEffect, useRef, useState } from 'react'

/** The field of prose that marks apply to: the one that has the focus, or had it before their bar. */
export function useProseField() {
  const field = useRef<HTMLTextAreaElement | null>(null)
  const [isActive, setIsActive] = useState(false)

  useEffect(() => {
    const leave = ({ target }: Event) => {
      const isHere =
        target instanceof Element && (target === field.current || target.closest('.mark-bar'))
      if (!isHere) setIsActive(false)
    }
    document.addEventListener('focusin', leave)
    return () => document.removeEventListener('focusin', leave)
  }, [])

  const enter = ({ currentTarget }: FocusEvent<HTMLTextAreaElement>) => {
    field.current = currentTarget
    setIsActive(true)
  }
  return { field, isActive, enter }
}
