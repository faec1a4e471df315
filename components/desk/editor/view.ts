import { useSyncExternalStore } from 'react'

/** What is looked at: on wide screens, what stands beside the text. */
export type View = 'write' | 'preview' | 'details' | 'changes'

/** Where text and preview stand side by side, as editor.css has it. */
const WIDE = '(width >= 80rem)'

/** Whether there is room for two things at once; not before the browser was asked. */
export const useIsWide = () =>
  useSyncExternalStore(
    (tell) => {
      const wide = matchMedia(WIDE)
      wide.addEventListener('change', tell)
      return () => wide.removeEventListener('change', tell)
    },
    () => matchMedia(WIDE).matches,
    () => false,
  )
