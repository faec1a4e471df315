import type { Prisma } from '@/lib/db/generated/client'

/** Who reads: anybody, or somebody at the desk. */
export type Audience = 'readers' | 'desk'

/** Which revisions of a public post anybody may read: the current one, and those that were once public. */
export const readable = {
  OR: [{ isPublic: true }, { currentOf: { isNot: null } }],
} satisfies Prisma.RevisionWhereInput

/** The same in SQL, of the revision `r` of the post `p`. */
export const isReadable = `(p.visibility = 'public' and (r."isPublic" or r.id = p."revisionId"))`
