import type { FocusEvent, ReactNode } from 'react'
import { Fragment, useState } from 'react'
import { AddBlock } from './add-block'
import { BlockCard } from './block-card'
import type { BlockAct } from './block-tools'
import type { NewKind } from './editing'
import type { Pasted } from './prose-field'
import { RemovedBlock } from './removed-block'
import type { Blocks } from './use-blocks'
import { blockId } from './use-blocks'
import type { EditingDesk } from './use-editing'

type Props = {
  desk: EditingDesk
  blocks: Blocks
  kept: Readonly<Record<string, ReactNode>>
  onPasteHtml: (key: string, pasted: Pasted) => void
  onProseFocus: (event: FocusEvent<HTMLTextAreaElement>) => void
}

/** The blocks in reading order, and where one is added or was removed. */
export function BlockList({ desk, blocks, kept, onPasteHtml, onProseFocus }: Props) {
  const [adding, setAdding] = useState<{ after: string | null } | null>(null)
  const { editing, removed, timeTravel } = desk

  const acts = (key: string): Record<BlockAct, () => void> => ({
    up: () => blocks.shift(key, -1),
    down: () => blocks.shift(key, 1),
    add: () => setAdding({ after: key }),
    duplicate: () => blocks.duplicate(key),
    remove: () => blocks.remove(key),
  })
  const add = (kind: NewKind) => {
    if (adding) blocks.add(adding.after, kind)
    setAdding(null)
  }
  const cancel = () => {
    const after = adding?.after
    setAdding(null)
    focusAdd(after ?? null)
  }
  const between = (after: string | null) => (
    <>
      {removed?.after === after && (
        <RemovedBlock name={removed.name} onUndo={() => timeTravel('undo')} />
      )}
      {adding?.after === after && (
        <li>
          <AddBlock onAdd={add} onCancel={cancel} />
        </li>
      )}
    </>
  )

  return (
    <>
      <p className="needs-script">
        <button
          type="button"
          id="add-first"
          className="quiet-button -ms-2"
          onClick={() => setAdding({ after: null })}
        >
          Add a block at the top
        </button>
      </p>
      <ol className="edit-blocks" aria-label="Blocks">
        {between(null)}
        {[...editing.blocks.entries()].map(([at, placed]) => (
          <Fragment key={placed.key}>
            <BlockCard
              placed={placed}
              at={at}
              count={editing.blocks.length}
              kept={kept}
              onAct={(act) => acts(placed.key)[act]()}
              onChange={(block) => blocks.set(placed.key, block)}
              onPasteHtml={(pasted) => onPasteHtml(placed.key, pasted)}
              onProseFocus={onProseFocus}
            />
            {between(placed.key)}
          </Fragment>
        ))}
      </ol>
    </>
  )
}

/** Who changed their mind is where they were. */
function focusAdd(after: string | null) {
  const opener =
    after === null
      ? document.getElementById('add-first')
      : document.getElementById(blockId(after))?.querySelector<HTMLElement>('[data-act="add"]')
  opener?.focus()
}
