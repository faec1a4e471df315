import type { PostBlock } from '@/lib/posts/post'
import { Figure } from './figure'

const frame = { width: 800, height: 600 }

type Props = { figures: PostBlock[]; loading: 'eager' | 'lazy' }

/** Pictures that follow each other: side by side, all of one shape, each to be enlarged. */
export function Gallery({ figures, loading }: Props) {
  return (
    <div className="gallery">
      {[...figures.entries()].map(([place, { tree }]) => (
        <Figure key={place} tree={tree} frame={frame} loading={place === 0 ? loading : 'lazy'} />
      ))}
    </div>
  )
}
