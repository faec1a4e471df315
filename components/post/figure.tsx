import type { Element } from 'hast'
import { readFigure } from '@/lib/content/figure'
import { captionOf } from './caption'
import type { Size } from './frame'
import { frameOf } from './frame'
import { MissingPicture } from './missing-picture'
import { Photo } from './photo'
import { isPlaceholder } from './picture-hosts'
import { largestAt, picturesAt } from './picture-sources'
import { Tree } from './tree'

type Props = {
  tree: Element
  loading: 'eager' | 'lazy'
  /** The shape to show it in; without one, its own. */
  frame?: Size | undefined
}

/** A picture with its attribution. Its frame has its size from the start: nothing shifts, even if it never loads. */
export function Figure({ tree, loading, frame }: Props) {
  const { url, alt, source, ...sizes } = readFigure(tree)
  const size = frame ?? frameOf({ url, ...sizes })
  const caption = captionOf(tree, source, url)

  return (
    <figure>
      <div
        className="picture-frame"
        style={{ aspectRatio: `${size.width} / ${size.height}`, maxWidth: size.width }}
      >
        {url && !isPlaceholder(url) ? (
          <Photo
            {...picturesAt(url, size)}
            {...size}
            alt={alt}
            loading={loading}
            largest={largestAt(url)}
          />
        ) : (
          <MissingPicture alt={alt} />
        )}
      </div>
      {caption && <Tree tree={caption} />}
    </figure>
  )
}
