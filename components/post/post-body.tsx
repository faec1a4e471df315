import { Fragment } from 'react'
import { monoFace } from '@/components/ui/fonts/mono-face'
import { orderHeadings } from '@/lib/content/heading-order'
import { outline } from '@/lib/content/outline'
import type { PostBlock } from '@/lib/posts/post'
import { BlockView } from './block-view'
import { Gallery } from './gallery'
import type { Mark } from './mark'
import { passages } from './passages'

const plain: Mark = (_block, _position, rendered) => rendered

type Props = {
  blocks: PostBlock[]
  /** What the desk says of each block; readers see none. */
  mark?: Mark
  /** Whether its headings can be linked to: not where a page shows parts of many posts, which share them. */
  hasAnchors?: boolean
}

/** What a post says, block after block. The first figure is not lazy: it is likely to be in view. */
export function PostBody({ blocks, mark = plain, hasAnchors = true }: Props) {
  const ordered = orderHeadings(blocks)
  const linked = hasAnchors ? outline(ordered) : []
  const anchors = new Map(linked.map(({ position, anchor }) => [position, anchor]))
  const firstFigure = ordered.findIndex(({ kind }) => kind === 'figure')

  return (
    <div className={`prose ${monoFace.variable}`}>
      {passages(ordered).map(({ position, block, figures }) => {
        const loading = position === firstFigure ? 'eager' : 'lazy'
        const anchor = anchors.get(position)
        return (
          <Fragment key={position}>
            {figures ? (
              <Gallery figures={figures} loading={loading} position={position} mark={mark} />
            ) : (
              mark(block, position, <BlockView block={block} anchor={anchor} loading={loading} />)
            )}
          </Fragment>
        )
      })}
    </div>
  )
}
