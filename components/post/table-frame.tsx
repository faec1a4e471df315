import type { Element } from 'hast'
import type { ReactNode } from 'react'
import { findAll } from '@/lib/content/node'
import { plainText } from '@/lib/content/text'

type Props = { tree: Element | undefined; children: ReactNode }

/** A wide table scrolls by itself, and by keyboard: so it takes focus and has a name. */
export function TableFrame({ tree, children }: Props) {
  const caption = tree ? findAll(tree, 'caption').map(plainText).join(' ') : ''
  const scrolls = { tabIndex: 0, role: 'group', 'aria-label': caption || 'Table' }
  return (
    <div className="table-frame" {...scrolls}>
      {children}
    </div>
  )
}
