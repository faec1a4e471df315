import type { ReactNode } from 'react'
import type { View } from './view'

type Props = { name: View; view: View; label: string; children: ReactNode }

/** What stands beside the text on a wide screen, and in its place on a narrow one. It can scroll, so it takes focus. */
export function EditorPanel({ name, view, label, children }: Props) {
  return (
    <section
      aria-label={label}
      tabIndex={name === 'preview' ? 0 : undefined}
      className="editor-panel"
      data-panel={name}
      data-shown={view === name}
    >
      {children}
    </section>
  )
}
