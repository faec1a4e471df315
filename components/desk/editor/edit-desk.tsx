'use client'
import type { ReactNode } from 'react'
import { Editor } from './editor'
import type { EditorActs } from './editor-acts'
import type { Opened } from './opened'
import type { Shown } from './use-shown-draft'

type Props = {
  opened: Opened
  acts: EditorActs
  kept: Readonly<Record<string, ReactNode>>
  first: Shown
}

/** The form that saves a post. */
export function EditDesk({ opened, acts, kept, first }: Props) {
  return (
    <form>
      <Editor opened={opened} acts={acts} kept={kept} first={first} isSaving={false}>
        {null}
      </Editor>
    </form>
  )
}
