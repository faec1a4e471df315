import type { Mark } from '@/components/post/mark'
import type { BlockView } from '@/lib/review/blocks/view'
import { MarkedBlock } from './marked-block'

/** Marks each block of a post with how it is judged. */
export function markBlocks(views: BlockView[]): Mark {
  const byId = new Map(views.map((view) => [view.blockId, view]))
  return ({ id }, position, rendered) => {
    const view = byId.get(id)
    if (!view) return rendered
    return (
      <MarkedBlock view={view} position={position}>
        {rendered}
      </MarkedBlock>
    )
  }
}
