import { useState, useSyncExternalStore } from 'react'

/** What is looked at: on wide screens, what stands beside the text. */
export type View = 'write' | 'preview' | 'details' | 'changes'

/** Where text and preview stand side by side, as editor.css has it. */
const WIDE = '(width >= 80rem)'

/** What is shown, and whether there is room for two things at once; not before the browser was asked. */
export function useView() {
  const [chosen, onView] = useState<View>('write')
  const isWide = useSyncExternalStore(listen, isWideNow, () => false)
  const view: View = isWide && chosen === 'write' ? 'preview' : chosen
  return { view, isWide, onView }
}

const isWideNow = () => matchMedia(WIDE).matches

function listen(tell: () => void) {
  const wide = matchMedia(WIDE)
  wide.addEventListener('change', tell)
  return () => wide.removeEventListener('change', tell)
}
