import type { Prisma } from '@/lib/db/generated/client'

/** Who reads: anybody, or somebody at the desk. */
export type Audience = 'readers' | 'desk'

/** Which revisions of a public post anybody may know of: the current one, and those that were once public. */
export const known = {
  OR: [{ isPublic: true }, { currentOf: { isNot: null } }],
} satisfies Prisma.RevisionWhereInput

/** Which of them anybody may read: those that were not withdrawn. */
export const readable = { ...known, isWithdrawn: false } satisfies Prisma.RevisionWhereInput

/** The first in SQL, of the revision `r` of the post `p`. */
export const isKnown = `(p.visibility = 'public' and (r."isPublic" or r.id = p."revisionId"))`
