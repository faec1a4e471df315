import type { ReactNode } from 'react'
import type { Outcome } from '@/lib/auth/outcome'
import type { SharedBlock } from '@/lib/review/editing/look.store'

/** A draft as readers would see it, what saving it would change, and where else its blocks are read. */
export type Shown = { article: ReactNode; diff: ReactNode; shared: readonly SharedBlock[] }

/** Shows a draft: `postId`, `baseRevisionId` and `draft`, which is JSON. The page gives it, since it answers with what is shown. */
export type ShowDraft = (previous: Outcome<Shown>, form: FormData) => Promise<Outcome<Shown>>
