import type { EditBlock } from '@/lib/content/edit-block'
import { insertAfter, move, placeOf, remove, replace } from './block-order'
import type { NewKind, Placed } from './editing'
import { nameOf, newBlock } from './editing'
import { useAfterRender } from './use-after-render'
import type { EditingDesk } from './use-editing'

/** What can be done with the blocks of a draft. Focus follows what was done, and what was done is said. */
export function useBlocks({ editing, change, say, setRemoved, newKey }: EditingDesk) {
  const afterwards = useAfterRender()
  const { blocks } = editing

  const arrange = (to: (blocks: readonly Placed[]) => readonly Placed[]) =>
    change((before) => ({ ...before, blocks: to(before.blocks) }))

  const place = (all: readonly EditBlock[]) => all.map((block) => ({ key: newKey(), block }))

  function put(after: string | null, added: readonly EditBlock[]) {
    const placed = place(added)
    arrange((all) => insertAfter(all, after, placed))
    const [first] = placed
    if (first) afterwards(() => focusText(first.key))
    return placed
  }

  function shift(key: string, by: -1 | 1) {
    const to = placeOf(blocks, key) + by
    const block = blocks[to - by]?.block
    if (!block || !blocks[to])
      return say(by < 0 ? 'It is the first block.' : 'It is the last block.')
    const held = document.activeElement
    arrange((all) => move(all, key, by))
    say(`Moved ${by < 0 ? 'up' : 'down'}: ${nameOf(block)}, now ${to + 1} of ${blocks.length}.`)
    afterwards(() => held instanceof HTMLElement && held.focus())
  }

  return {
    set: (key: string, block: EditBlock) =>
      change(
        (before) => ({ ...before, blocks: replace(before.blocks, key, [{ key, block }]) }),
        key,
      ),
    add: (after: string | null, kind: NewKind) => {
      put(after, [newBlock(kind)])
      say('Added.')
    },
    /** What was pasted stands after the block it was pasted into; an empty one makes way. */
    paste: (key: string, pasted: readonly EditBlock[]) => {
      const block = blocks[placeOf(blocks, key)]?.block
      const isEmpty = block?.kind === 'prose' && block.markdown.trim() === ''
      const placed = place(pasted)
      arrange((all) => (isEmpty ? replace(all, key, placed) : insertAfter(all, key, placed)))
      const last = placed.at(-1)
      if (last) afterwards(() => focusText(last.key))
      say(`Pasted as ${pasted.length === 1 ? '1 block' : `${pasted.length} blocks`}.`)
    },
    duplicate: (key: string) => {
      const block = blocks[placeOf(blocks, key)]?.block
      if (!block) return
      put(key, [block])
      say(`Duplicated: ${nameOf(block)}.`)
    },
    remove: (key: string) => {
      const at = placeOf(blocks, key)
      const block = blocks[at]?.block
      if (!block) return
      arrange((all) => remove(all, key))
      setRemoved({ after: blocks[at - 1]?.key ?? null, name: nameOf(block) })
      say(`Removed: ${nameOf(block)}.`)
    },
    shift,
  }
}

export type Blocks = ReturnType<typeof useBlocks>

/** The id of a block on the page. */
export const blockId = (key: string) => `block-${key}`

/** Goes to where a block is written. */
function focusText(key: string) {
  const block = document.getElementById(blockId(key))
  const field = block?.querySelector<HTMLElement>('textarea, input')
  ;(field ?? block?.querySelector('button'))?.focus()
  if (field instanceof HTMLTextAreaElement)
    field.setSelectionRange(field.value.length, field.value.length)
}
