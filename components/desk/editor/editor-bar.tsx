import Link from 'next/link'
import type { RefObject } from 'react'
import { KeptState } from './kept-state'
import { MarkBar } from './mark-bar'
import type { Kept } from './use-autosave'
import type { EditingDesk } from './use-editing'
import type { View } from './view'
import { ViewSwitch } from './view-switch'

type Props = {
  postId: number
  desk: EditingDesk
  kept: Kept
  prose: { field: RefObject<HTMLTextAreaElement | null>; isActive: boolean }
  shown: { view: View; isWide: boolean; onView: (view: View) => void }
}

/** The way back, what can be done with words, what is kept, and what is shown. */
export function EditorBar({ postId, desk, kept, prose, shown }: Props) {
  return (
    <div className="editor-bar">
      <Link
        href={`/desk/posts/${postId}`}
        prefetch={false}
        className="quiet-link py-2 font-semibold"
      >
        Post
      </Link>
      <MarkBar {...prose} />
      <div className="needs-script flex">
        <button
          type="button"
          className="quiet-button"
          disabled={!desk.mayUndo}
          onClick={() => desk.timeTravel('undo')}
        >
          Undo
        </button>
        <button
          type="button"
          className="quiet-button"
          disabled={!desk.mayRedo}
          onClick={() => desk.timeTravel('redo')}
        >
          Redo
        </button>
      </div>
      <KeptState postId={postId} kept={kept} />
      <ViewSwitch {...shown} />
    </div>
  )
}
