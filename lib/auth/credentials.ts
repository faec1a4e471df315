import { randomUUID } from 'node:crypto'
import { hashPassword } from 'better-auth/crypto'
import { z } from 'zod'
import type { Prisma } from '@/lib/db/generated/client'

/** Sign-in accepts no other, and looks it up in lower case. */
export const Email = z.string().trim().toLowerCase().pipe(z.email('That is no email address.'))

export const Password = z
  .string()
  .min(8, 'A password has at least 8 characters.')
  .max(128, 'A password has at most 128 characters.')

export const PersonName = z
  .string()
  .trim()
  .min(1, 'A person has a name.')
  .max(100, 'A name has at most 100 characters.')

/** Makes a password somebody's own; any before it is forgotten. Gives what takes long apart from the writing. */
export async function preparePassword(password: string) {
  const hash = await hashPassword(password)
  return async (tx: Prisma.TransactionClient, personId: string) => {
    const account = { providerId: 'credential', accountId: personId }
    await tx.account.upsert({
      where: { providerId_accountId: account },
      create: { id: randomUUID(), ...account, personId, password: hash },
      update: { password: hash },
      select: { id: true },
    })
  }
}
