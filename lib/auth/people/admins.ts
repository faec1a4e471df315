import { db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'

/** Thrown, and everything undone, when a change would leave nobody to manage people. */
export class LastAdmin extends Error {
  override message = 'This is the last admin: make another person an admin first.'
}

/**
 * Runs what may change roles in one transaction, one at a time: two admins who suspend each other at the same
 * moment cannot both. Where there was an admin there is one after it, or `LastAdmin` is thrown.
 */
export function keepingAnAdmin<Result>(
  change: (tx: Prisma.TransactionClient) => Promise<Result>,
): Promise<Result> {
  return db.$transaction(async (tx) => {
    await tx.$executeRaw`LOCK TABLE "Appointment" IN SHARE ROW EXCLUSIVE MODE`
    const before = await hasAdmin(tx)
    const result = await change(tx)
    if (before && !(await hasAdmin(tx))) throw new LastAdmin()
    return result
  })
}

const hasAdmin = async (tx: Prisma.TransactionClient) =>
  (await tx.appointment.count({
    where: { role: 'admin', person: { suspendedAt: null } },
    take: 1,
  })) > 0
