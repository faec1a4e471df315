import { z } from 'zod'

/** How sources are to be read. */
export const ImportOptions = z.object({})
export type ImportOptions = z.output<typeof ImportOptions>
