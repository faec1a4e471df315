import { z } from 'zod'

/** A post's first figure, for its card in a list. */
export const Picture = z.object({ url: z.string(), alt: z.string() })
export type Picture = z.output<typeof Picture>
