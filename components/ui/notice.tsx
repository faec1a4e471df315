import type { ReactNode } from 'react'

const tones = {
  plain: { box: 'border-edge', role: 'note' },
  done: { box: 'border-accent text-accent', role: 'status' },
  refused: { box: 'border-danger text-danger', role: 'alert' },
} as const

type Props = { tone?: keyof typeof tones; children: ReactNode }

/** A sentence the reader should not miss. `refused` is announced at once, `done` when there is a pause. */
export function Notice({ tone = 'plain', children }: Props) {
  const { box, role } = tones[tone]
  return (
    <div role={role} className={`bg-panel font-ui border-l-4 px-4 py-2.5 text-sm ${box}`}>
      {children}
    </div>
  )
}
