import { Fragment } from 'react'
import type { PostBlock } from '@/lib/posts/post'
import { Figure } from './figure'
import type { Mark } from './mark'

const frame = { width: 800, height: 600 }

type Props = {
  figures: PostBlock[]
  loading: 'eager' | 'lazy'
  /** Where the first of them stands in the post, from 0. */
  position: number
  mark: Mark
}

/** Pictures that follow each other: side by side, all of one shape, each to be enlarged. */
export function Gallery({ figures, loading, position, mark }: Props) {
  return (
    <div className="gallery">
      {[...figures.entries()].map(([place, block]) => {
        const isFirst = place === 0
        return (
          <Fragment key={place}>
            {mark(
              block,
              position + place,
              <Figure tree={block.tree} frame={frame} loading={isFirst ? loading : 'lazy'} />,
            )}
          </Fragment>
        )
      })}
    </div>
  )
}
