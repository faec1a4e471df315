import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import { APIError } from 'better-auth/api'
import { verifyPassword } from 'better-auth/crypto'
import { Gate } from '@/lib/admission/gate'

type Cost = { N: number; r: number; p: number }

/** One of the settings that OWASP's password storage guidance gives for scrypt: 32 MiB for each hash. */
const COST: Cost = { N: 2 ** 15, r: 8, p: 3 }
const BYTES = 64

/**
 * A hash takes a good part of a second of one core, and anybody can ask for one by trying a password. Two at once
 * leave half of Node's threads to everything else.
 */
const hashes = new Gate({ atOnce: 2, waiting: 30, milliseconds: 120_000 })

/** Hashes a password with a salt of its own. Throws a 503 `APIError` when too many wait. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const key = await inTurn(() => derive(password, salt, COST))
  return ['scrypt', COST.N, COST.r, COST.p, salt.toString('hex'), key.toString('hex')].join('$')
}

/** Whether this is the password of that hash. Throws a 503 `APIError` when too many wait. */
export function isPasswordOf({ hash, password }: { hash: string; password: string }) {
  const kept = readHash(hash)
  if (!kept) return inTurn(() => isPasswordOfOld(hash, password))
  return inTurn(async () => timingSafeEqual(await derive(password, kept.salt, kept.cost), kept.key))
}

/** As hashes were until November 2026. It takes as long as any other: how long says nothing of who has an account. */
async function isPasswordOfOld(hash: string, password: string) {
  await derive(password, randomBytes(16), { ...COST, p: COST.p - 1 })
  return verifyPassword({ hash, password })
}

/** Whether a password should be hashed anew, because it was hashed with less work than today. */
export const isOutdated = (hash: string) => {
  const cost = readHash(hash)?.cost
  return cost?.N !== COST.N || cost.r !== COST.r || cost.p !== COST.p
}

/** Whether that is what is thrown when too many passwords are being checked at once. */
export const isBusy = (cause: unknown) => cause instanceof APIError && cause.statusCode === 503

async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const done = await hashes.run(async () => ({ result: await work() }))
  if (done) return done.result
  throw new APIError('SERVICE_UNAVAILABLE', { message: 'Too many people are signing in.' })
}

function readHash(text: string) {
  const found = /^scrypt\$(\d+)\$(\d+)\$(\d+)\$([0-9a-f]+)\$([0-9a-f]{128})$/.exec(text)
  if (!found) return null
  const [, N, r, p, salt = '', key = ''] = found
  const cost: Cost = { N: Number(N), r: Number(r), p: Number(p) }
  return { cost, salt: Buffer.from(salt, 'hex'), key: Buffer.from(key, 'hex') }
}

function derive(password: string, salt: Buffer, cost: Cost): Promise<Buffer> {
  const maxmem = 256 * cost.N * cost.r
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, BYTES, { ...cost, maxmem }, (error, key) =>
      error ? reject(error) : resolve(key),
    )
  })
}
