import type { KeyboardEvent, ReactNode } from 'react'
import type { Saving } from './use-saving'

type Props = { saving: Saving; postId: number; baseRevisionId: number; children: ReactNode }

/** The form around all that is written. Nothing is saved by a stray Enter. */
export function EditorForm({ saving, postId, baseRevisionId, children }: Props) {
  const hold = (event: KeyboardEvent) => {
    const isLine = event.target instanceof HTMLInputElement
    if (isLine && event.key === 'Enter') event.preventDefault()
  }
  return (
    <form action={saving.submit} onSubmit={saving.send} onKeyDown={hold} aria-label="Edit the post">
      <input type="hidden" name="postId" value={postId} />
      <input type="hidden" name="baseRevisionId" value={baseRevisionId} />
      {children}
    </form>
  )
}
