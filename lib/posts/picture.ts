import { z } from 'zod'
import type { Block } from '@/lib/content/block'
import { readFigure } from '@/lib/content/figure'

/** A post's first figure, for its card in a list. */
export const Picture = z.object({ url: z.string(), alt: z.string() })
export type Picture = z.output<typeof Picture>

/** The first figure that has an address. */
export function firstPicture(blocks: Block[]): Picture | null {
  for (const { kind, tree } of blocks) {
    const figure = kind === 'figure' ? readFigure(tree) : null
    if (figure?.url) return { url: figure.url, alt: figure.alt }
  }
  return null
}
