import type { KeyboardEvent } from 'react'
import type { BodyProps } from './block-body'
import { BlockBody } from './block-body'
import type { BlockAct } from './block-tools'
import { BlockTools } from './block-tools'
import type { Placed } from './editing'
import { nameOf, shapeOf } from './editing'
import { blockId } from './use-blocks'

type Props = Omit<BodyProps, 'name' | 'block'> & {
  placed: Placed
  count: number
  onAct: (act: BlockAct) => void
}

/** One block in its place, with what can be done with it. */
export function BlockCard({ placed: { key, block }, count, onAct, ...rest }: Props) {
  const name = `${nameOf(block)} ${rest.at + 1} of ${count}`
  const onKey = (event: KeyboardEvent) => {
    const act = event.altKey && !event.ctrlKey && !event.metaKey ? moves.get(event.key) : undefined
    if (!act) return
    event.preventDefault()
    onAct(act)
  }
  return (
    <li
      id={blockId(key)}
      className="edit-block"
      data-kind={block.kind}
      data-shape={block.kind === 'prose' ? shapeOf(block.markdown) : undefined}
      onKeyDown={onKey}
    >
      <BlockTools
        name={name}
        isFirst={rest.at === 0}
        isLast={rest.at === count - 1}
        onAct={onAct}
      />
      <BlockBody {...rest} name={name} block={block} />
    </li>
  )
}

const moves: ReadonlyMap<string, BlockAct> = new Map(
  Object.entries<BlockAct>({ ArrowUp: 'up', ArrowDown: 'down' }),
)
