import { readChecklist } from '@/lib/content/checklist'
import type { PostBlock } from '@/lib/posts/post'
import { Checklist } from './checklist/checklist'
import { CodeBlock } from './code-block'
import { Figure } from './figure'
import { Heading } from './heading'
import { Tree } from './tree'

type Props = { block: PostBlock; anchor: string | undefined; loading: 'eager' | 'lazy' }

export function BlockView({ block: { kind, tree }, anchor, loading }: Props) {
  switch (kind) {
    case 'heading':
      return <Heading tree={tree} anchor={anchor} />
    case 'figure':
      return <Figure tree={tree} loading={loading} />
    case 'code':
      return <CodeBlock tree={tree} />
    case 'checklist':
      return <Checklist items={readChecklist(tree)} />
    default:
      return <Tree tree={tree} />
  }
}
