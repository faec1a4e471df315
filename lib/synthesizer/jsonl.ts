import type { Draft } from '@/lib/import/draft'

/** One line of a JSON lines archive, with its end. */
export const toJsonLine = (draft: Draft) => `${JSON.stringify(draft)}\n`
