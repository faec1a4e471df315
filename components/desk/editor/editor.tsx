'use client'
import type { ReactNode } from 'react'
import { useState } from 'react'
import { BlockList } from './block-list'
import { DetailsFields } from './details-fields'
import { toDraft } from './editing'
import type { EditorActs } from './editor-acts'
import { EditorBar } from './editor-bar'
import { EditorPanel } from './editor-panel'
import { HeadFields } from './head-fields'
import type { Opened } from './opened'
import { SaveFields } from './save-fields'
import { useAutosave } from './use-autosave'
import { useBlocks } from './use-blocks'
import { useEditing } from './use-editing'
import { useEditorKeys } from './use-editor-keys'
import { useKeep } from './use-keep'
import { usePaste } from './use-paste'
import { useProseField } from './use-prose-field'
import type { Shown } from './use-shown-draft'
import { useShownDraft } from './use-shown-draft'
import type { View } from './view'
import { useIsWide } from './view'

type Props = {
  opened: Opened
  acts: EditorActs
  /** What is kept as it is, as readers see it, by its hash. */
  kept: Readonly<Record<string, ReactNode>>
  first: Shown
  isSaving: boolean
  /** What stood in the way of saving. */
  children: ReactNode
}

/** A post to be written in as it is read, with what it will look like beside it. Inside a form that saves it. */
export function Editor({ opened, acts, kept, first, isSaving, children }: Props) {
  const { postId, slug } = opened
  const desk = useEditing(opened.draft)
  const blocks = useBlocks(desk)
  const prose = useProseField()
  const [view, setView] = useState<View>('write')
  const isWide = useIsWide()
  const text = JSON.stringify(toDraft(desk.editing))
  const autosave = useAutosave(text, useKeep(opened), opened.keptAt)
  const { shown, trouble } = useShownDraft(acts.show, postId, text, first)
  const paste = usePaste(acts.readPaste, blocks, desk.say)
  useEditorKeys(desk, () => setView('changes'))
  const seen = isWide && view === 'write' ? 'preview' : view

  return (
    <div className="editor" data-view={seen}>
      <input type="hidden" name="draft" value={text} />
      <EditorBar
        postId={postId}
        desk={desk}
        kept={autosave.kept}
        prose={prose}
        shown={{ view: seen, isWide, onView: setView }}
      />
      <p aria-live="polite" className="sr-only">
        {desk.said}
      </p>
      <div className="editor-columns">
        <div className="editor-write">
          <HeadFields editing={desk.editing} onSet={desk.set} />
          <BlockList
            desk={desk}
            blocks={blocks}
            kept={kept}
            onPasteHtml={paste}
            onProseFocus={prose.enter}
          />
        </div>
        <div className="editor-side">
          <EditorPanel name="preview" view={seen} label="Preview">
            {trouble && <p className="field-trouble">{trouble}</p>}
            {shown.article}
          </EditorPanel>
          <EditorPanel name="details" view={seen} label="Details">
            <DetailsFields editing={desk.editing} slug={slug} onSet={desk.set} />
          </EditorPanel>
          <EditorPanel name="changes" view={seen} label="Save">
            <SaveFields
              reason={desk.editing.reason}
              onReason={(reason) => desk.set({ reason })}
              shared={shown.shared}
              diff={shown.diff}
              isSaving={isSaving}
            >
              {children}
            </SaveFields>
          </EditorPanel>
        </div>
      </div>
    </div>
  )
}
