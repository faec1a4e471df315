import type { ReactNode } from 'react'
import { useState } from 'react'
import { BeginNotices } from './begin-notices'
import { BlockList } from './block-list'
import { DetailsFields } from './details-fields'
import { DiscardDraft } from './discard-draft'
import { toDraft } from './editing'
import { EditorBar } from './editor-bar'
import { EditorPanel } from './editor-panel'
import type { Ground, Opened } from './ground'
import { HeadFields } from './head-fields'
import { SaveFields } from './save-fields'
import type { ShowDraft, Shown } from './shown'
import { TroubleSummary } from './trouble-summary'
import { useAutosave } from './use-autosave'
import { useBlocks } from './use-blocks'
import { useEditing } from './use-editing'
import { useEditorKeys } from './use-editor-keys'
import { usePaste } from './use-paste'
import { useProseField } from './use-prose-field'
import type { Saving } from './use-saving'
import { useShownDraft } from './use-shown-draft'
import { useTroubles } from './use-troubles'
import { useView } from './view'

type Props = {
  opened: Opened
  ground: Ground
  showDraft: ShowDraft
  kept: Readonly<Record<string, ReactNode>>
  first: Shown
  saving: Saving
}

/** A post to be written in as it is read, with what it will look like beside it. Inside the form that saves it. */
export function Editor({ opened, ground, showDraft, kept, first, saving }: Props) {
  const { postId, slug, status } = opened
  const desk = useEditing(ground.draft)
  const { editing, set } = desk
  const blocks = useBlocks(desk)
  const prose = useProseField()
  const view = useView()
  const [isDiscarding, setIsDiscarding] = useState(false)
  const { troubles, goTo } = useTroubles(saving, editing, view.onView)
  const text = JSON.stringify(toDraft(editing))
  const writing = { postId, baseRevisionId: ground.baseRevisionId, text }
  const autosave = useAutosave(writing, ground, saving.isSaving || isDiscarding)
  const { shown, trouble } = useShownDraft(showDraft, writing, { first, isFirst: ground.isKept })
  useEditorKeys(desk, () => view.onView('changes'))

  return (
    <div className="editor" data-view={view.view}>
      <input type="hidden" name="draft" value={text} />
      <EditorBar postId={postId} desk={desk} kept={autosave} prose={prose} shown={view} />
      <p aria-live="polite" className="sr-only">
        {desk.said}
      </p>
      <div className="editor-columns">
        <div className="editor-write">
          <BeginNotices opened={opened} isSettled={ground.isSettled} />
          <HeadFields editing={editing} troubles={troubles} onSet={set} />
          <BlockList
            desk={desk}
            blocks={blocks}
            kept={kept}
            onPasteHtml={usePaste(blocks, desk.say)}
            onProseFocus={prose.enter}
          />
        </div>
        <div className="editor-side">
          <EditorPanel name="preview" view={view.view} label="Preview">
            {trouble && <p className="field-trouble">{trouble}</p>}
            {shown.article}
          </EditorPanel>
          <EditorPanel name="details" view={view.view} label="Details">
            <DetailsFields editing={editing} slug={slug} troubles={troubles} onSet={set} />
          </EditorPanel>
          <EditorPanel name="changes" view={view.view} label="Save">
            <TroubleSummary troubles={troubles} onGo={goTo} />
            <SaveFields
              reason={editing.reason}
              isReviewed={status === 'reviewed'}
              isSaving={saving.isSaving}
              troubles={troubles}
              shared={shown.shared}
              diff={shown.diff}
              onReason={(reason) => set({ reason })}
            >
              <DiscardDraft onDiscard={() => setIsDiscarding(true)} />
            </SaveFields>
          </EditorPanel>
        </div>
      </div>
    </div>
  )
}
