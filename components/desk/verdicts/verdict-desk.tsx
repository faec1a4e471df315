'use client'
import { useRouter } from 'next/navigation'
import type { ReactNode } from 'react'
import { createContext, useActionState, useContext, useState } from 'react'
import { approveShown, judgeText, undoVerdicts } from '@/lib/review/blocks/actions'
import { useKeys } from '../cockpit/use-keys'
import { useVerdicts } from './use-verdicts'

type Props = {
  /** Whether the page is made anew after each verdict. */
  isRefreshed?: boolean
  /** Whether who looks may fix a wrong block everywhere. */
  mayFix?: boolean
  children: ReactNode
}

/** What is shared by all that is judged on a page: what was done, which one the keys are for, and the plain forms. */
function useDesk(isRefreshed: boolean, mayFix: boolean) {
  const router = useRouter()
  const verdicts = useVerdicts(() => isRefreshed && router.refresh())
  const [current, setCurrent] = useState<string | null>(null)
  const [judged, judge] = useActionState(judgeText, { status: 'idle' })
  const [undone, undo] = useActionState(undoVerdicts, { status: 'idle' })
  const [approved, approve] = useActionState(approveShown, { status: 'idle' })
  const plain = { judged, judge, undone, undo, approved, approve }
  return { ...verdicts, current, setCurrent, plain, mayFix }
}

const Context = createContext<ReturnType<typeof useDesk> | null>(null)

/** Around a page where blocks or patterns are judged, by key, mouse, touch and plain form. */
export function VerdictDesk({ isRefreshed = false, mayFix = false, children }: Props) {
  const desk = useDesk(isRefreshed, mayFix)
  return <Context value={desk}>{children}</Context>
}

export function useVerdictDesk() {
  const desk = useContext(Context)
  if (!desk) throw new Error('There is no desk of verdicts around this.')
  return desk
}

/** Has single keys do what the controls on a page say. */
export function KeysHere() {
  useKeys()
  return null
}
