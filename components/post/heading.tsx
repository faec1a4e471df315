import type { Element } from 'hast'
import { Tree } from './tree'

type Props = { tree: Element; anchor: string | undefined }

/** A heading with a link to itself beside it, not inside: its own text may hold links. */
export function Heading({ tree, anchor }: Props) {
  if (!anchor) return <Tree tree={tree} />
  return (
    <div className="heading group">
      <Tree tree={{ ...tree, properties: { ...tree.properties, id: anchor } }} />
      <a
        href={`#${anchor}`}
        aria-label="Link to this section"
        className="text-muted ml-1 inline-block min-w-6 text-center no-underline opacity-0 select-none group-hover:opacity-100 focus-visible:opacity-100 print:hidden"
      >
        #
      </a>
    </div>
  )
}
