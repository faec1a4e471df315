import { monoFace } from '@/components/ui/fonts/mono-face'
import { outline } from '@/lib/content/outline'
import type { PostBlock } from '@/lib/posts/post'
import { BlockView } from './block-view'
import { Gallery } from './gallery'
import { passages } from './passages'

/** What a post says, block after block. The first figure is not lazy: it is likely to be in view. */
export function PostBody({ blocks }: { blocks: PostBlock[] }) {
  const anchors = new Map(outline(blocks).map(({ position, anchor }) => [position, anchor]))
  const firstFigure = blocks.findIndex(({ kind }) => kind === 'figure')

  return (
    <div className={`prose ${monoFace.variable}`}>
      {passages(blocks).map(({ position, block, figures }) => {
        const loading = position === firstFigure ? 'eager' : 'lazy'
        return figures ? (
          <Gallery key={position} figures={figures} loading={loading} />
        ) : (
          <BlockView
            key={position}
            block={block}
            anchor={anchors.get(position)}
            loading={loading}
          />
        )
      })}
    </div>
  )
}
