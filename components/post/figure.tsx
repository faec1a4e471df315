import type { Element } from 'hast'
import { capital } from '@/components/ui/capital'
import { readFigure } from '@/lib/content/figure'
import { frameOf } from './frame'
import { MissingPicture } from './missing-picture'
import { Photo } from './photo'

type Props = { tree: Element; loading: 'eager' | 'lazy' }

/** A picture with its attribution. Its frame has its size from the start: nothing shifts, even if it never loads. */
export function Figure({ tree, loading }: Props) {
  const { url, alt, caption, source, ...sizes } = readFigure(tree)
  const { width, height } = frameOf({ url, ...sizes })
  const words = [caption, source && `image source: ${source}`].filter(Boolean).join('. ')

  return (
    <figure>
      <div
        className="picture-frame"
        style={{ aspectRatio: `${width} / ${height}`, maxWidth: width }}
      >
        {url ? (
          <Photo url={url} alt={alt} width={width} height={height} loading={loading} />
        ) : (
          <MissingPicture alt={alt} />
        )}
      </div>
      {words && <figcaption className={capital(words)}>{words}</figcaption>}
    </figure>
  )
}
