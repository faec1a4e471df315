import type { Components } from 'hast-util-to-jsx-runtime'
import { Photo } from './photo'
import { TableFrame } from './table-frame'

/** How the elements of a block's tree differ from plain HTML. */
export const elements: Partial<Components> = {
  img: ({ node: _, src, alt, width, height }) =>
    typeof src === 'string' ? (
      <Photo src={src} alt={alt ?? ''} width={width} height={height} loading="lazy" />
    ) : null,
  table: ({ node, ...rest }) => (
    <TableFrame tree={node}>
      <table {...rest} />
    </TableFrame>
  ),
}
