'use client'
import type { ReactNode } from 'react'
import { useState } from 'react'
import type { Conflict } from '@/lib/review/editing/save'
import { ConflictDesk } from './conflict-desk'
import { Editor } from './editor'
import { EditorForm } from './editor-form'
import type { Opened } from './ground'
import { groundAfter, groundOf } from './ground'
import { SavedPost } from './saved-post'
import type { ShowDraft, Shown } from './shown'
import { useSaving } from './use-saving'

type Props = {
  opened: Opened
  showDraft: ShowDraft
  /** What is kept as it is, as readers see it, by its hash. */
  kept: Readonly<Record<string, ReactNode>>
  first: Shown
}

/** A post being edited: written in, saved, and settled with who saved first. */
export function EditDesk({ opened, showDraft, kept, first }: Props) {
  const saving = useSaving()
  const { outcome } = saving
  const [ground, setGround] = useState(() => groundOf(opened, outcome))
  const [settled, setSettled] = useState<Conflict | null>(null)
  const saved = outcome.status === 'done' ? outcome.saved : null

  if (outcome.status === 'done' && saved?.status === 'saved')
    return <SavedPost postId={opened.postId} saved={saved} message={outcome.message} />
  if (saved?.status === 'conflict' && saved.conflict !== settled)
    return (
      <ConflictDesk
        postId={opened.postId}
        conflict={saved.conflict}
        saving={saving}
        onSettle={(draft) => {
          setGround(groundAfter(saved.conflict, draft))
          setSettled(saved.conflict)
        }}
      />
    )

  return (
    <EditorForm saving={saving} postId={opened.postId} baseRevisionId={ground.baseRevisionId}>
      <Editor
        key={ground.key}
        opened={opened}
        ground={ground}
        showDraft={showDraft}
        kept={kept}
        first={first}
        saving={saving}
      />
    </EditorForm>
  )
}
