import { outline } from '@/lib/content/outline'
import type { PostBlock } from '@/lib/posts/post'
import { BlockView } from './block-view'

/** What a post says, block after block. The first figure is not lazy: it is likely to be in view. */
export function PostBody({ blocks }: { blocks: PostBlock[] }) {
  const anchors = new Map(outline(blocks).map(({ position, anchor }) => [position, anchor]))
  const firstFigure = blocks.findIndex(({ kind }) => kind === 'figure')

  return (
    <div className="prose">
      {[...blocks.entries()].map(([position, block]) => (
        <BlockView
          key={position}
          block={block}
          anchor={anchors.get(position)}
          loading={position === firstFigure ? 'eager' : 'lazy'}
        />
      ))}
    </div>
  )
}
