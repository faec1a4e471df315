import type { Role } from '@/lib/db/generated/enums'

/** Each role may do all that the roles below it may. */
const rank = { reviewer: 1, editor: 2, admin: 3 } as const satisfies Record<Role, number>

export function mayActAs(held: Role | null, needed: Role): boolean {
  return held !== null && rank[held] >= rank[needed]
}
