import type { Element } from 'hast'
import { readCode } from '@/lib/content/code'
import { CopyCode } from './copy-code'
import { Tree } from './tree'

/** Code as it was highlighted at import, under the name of its language. It can scroll, so it takes focus. */
export function CodeBlock({ tree }: { tree: Element }) {
  const { language } = readCode(tree)
  const label = language ? `Code in ${language}` : 'Code'
  const properties = { ...tree.properties, tabIndex: 0, role: 'group', ariaLabel: label }
  return (
    <div className="code">
      <div className="code-head">
        <p>{language ?? 'code'}</p>
        <CopyCode />
      </div>
      <Tree tree={{ ...tree, properties }} />
    </div>
  )
}
