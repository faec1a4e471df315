import { createHash } from 'node:crypto'
import type { Metadata } from './metadata'

type Content = { title: string; lead: string; blocks: { hash: string }[]; metadata: Metadata }

/** sha256 (hex) of everything a revision says. `Metadata` gives its fields an order, so equal is equal. */
export function hashRevision({ title, lead, blocks, metadata }: Content): string {
  const content = [title, lead, blocks.map(({ hash }) => hash), metadata]
  return createHash('sha256').update(JSON.stringify(content)).digest('hex')
}
