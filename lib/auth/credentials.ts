import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { shortName } from '@/lib/short-name'
import { hashPassword, isBusy, isOutdated } from './hashing'

/** Sign-in accepts no other, and looks it up in lower case. */
export const Email = z
  .string()
  .max(1_000, 'That is no email address.')
  .trim()
  .toLowerCase()
  .pipe(z.email('That is no email address.'))

/** A password that somebody wants; `faultOf` says whether they may have it. */
export const WantedPassword = z.string().max(1_000)

export const PersonName = shortName(100, {
  empty: 'A person has a name.',
  long: 'A name has at most 100 characters.',
  odd: 'That name has characters that cannot be seen, or no letters. Please type it again.',
})

export const PasskeyName = shortName(80, {
  empty: 'A passkey needs a name.',
  long: 'The name of a passkey has at most 80 characters.',
  odd: 'That name has characters that cannot be seen, or no letters.',
})

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

/** Hashes a password that was just found right once more, where that was done with less work than today. */
export async function renewHash(personId: string, password: string) {
  const where = { personId, providerId: 'credential' }
  const account = await db.account.findFirst({ where, select: { id: true, password: true } })
  if (!account?.password || !isOutdated(account.password)) return
  const hash = await hashPassword(password).catch((cause) => {
    if (isBusy(cause)) return null // at another time
    throw cause
  })
  if (hash === null) return
  await db.account.updateMany({
    where: { id: account.id, password: account.password },
    data: { password: hash },
  })
}
