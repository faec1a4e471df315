import type { Element } from 'hast'
import { plainText } from '@/lib/content/text'
import { Tree } from './tree'

type Props = { tree: Element; anchor: string | undefined }

/** A heading with a link to itself beside it, not inside: its own text may hold links. */
export function Heading({ tree, anchor }: Props) {
  if (!anchor) return <Tree tree={tree} />
  return (
    <div className="heading">
      <Tree tree={{ ...tree, properties: { ...tree.properties, id: anchor } }} />
      <a href={`#${anchor}`} aria-label={`Link to “${plainText(tree)}”`}>
        #
      </a>
    </div>
  )
}
