import 'server-only'
import { headers } from 'next/headers'
import { redirect, unstable_rethrow } from 'next/navigation'
import type { z } from 'zod'
import type { Role } from '@/lib/db/generated/enums'
import { isAway } from '@/lib/db/health'
import { hasRoom } from '@/lib/disk'
import { warn } from '@/lib/warnings'
import { addressOf } from './address'
import { isFromOurPages } from './origin'
import type { Outcome, Verdict } from './outcome'
import { refusals } from './outcome'
import { signInPath } from './return-path'
import { mayActAs } from './roles'
import type { Person } from './session'
import { findActor } from './session'
import { textFields } from './text-fields'
import { noteDenied } from './trail'

type Fields = Record<string, string>

/**
 * A server action that only a signed-in person who may act as `role` can run, from our own pages, with input
 * that fits `schema`.
 */
export function roleAction<Schema extends z.ZodType, More extends object = object>(
  role: Role,
  schema: Schema,
  run: (input: z.output<Schema>, person: Person) => Promise<Verdict<More>>,
) {
  return formAction<More>(async (fields) => {
    const person = await findActor()
    if (!person) return refuseSignedOut()
    if (!mayActAs(person.role, role)) {
      noteDenied('role', { person: person.id, address: addressOf(await headers()) })
      return refusals.role
    }
    const input = schema.safeParse(fields)
    if (!(await hasRoom())) return refusals.noRoom
    return input.success ? run(input.data, person) : refusals.input
  })
}

/**
 * A script keeps what was typed and says what to do. A plain form's page can no longer be shown, so its sender goes
 * to sign in: from here, because Next would have the browser post the form there once more.
 */
async function refuseSignedOut() {
  const asked = await headers()
  const from = asked.get('referer') ?? ''
  if (asked.has('next-action') || !URL.canParse(from)) return refusals.signedOut
  const { pathname, search } = new URL(from)
  return redirect(signInPath(`${pathname}${search}`))
}

/** A server action for reviewers. */
export const reviewerAction = <Schema extends z.ZodType, More extends object = object>(
  schema: Schema,
  run: (input: z.output<Schema>, reviewer: Person) => Promise<Verdict<More>>,
) => roleAction('reviewer', schema, run)

/** A server action that anyone can run, from our own pages, with input that fits `schema`. */
export function visitorAction<Schema extends z.ZodType>(
  schema: Schema,
  run: (input: z.output<Schema>) => Promise<Verdict>,
) {
  return formAction(async (fields) => {
    const input = schema.safeParse(fields)
    return input.success ? run(input.data) : refusals.input
  })
}

function formAction<More extends object>(judge: (fields: Fields) => Promise<Verdict<More>>) {
  return async (_previous: unknown, form: FormData): Promise<Outcome<More>> => {
    const fields = textFields(form)
    const asked = await headers()
    const isOurs = isFromOurPages(asked)
    if (!isOurs) noteDenied('foreign', { address: addressOf(asked) })
    const verdict = isOurs ? await judged(judge, fields) : refusals.foreign
    if (verdict.status === 'done') return verdict
    return { ...verdict, kept: withoutSecrets(fields) }
  }
}

/** What fails because the database is away is a refusal: the form stays, with all that was typed. */
async function judged<More extends object>(
  judge: (fields: Fields) => Promise<Verdict<More>>,
  fields: Fields,
): Promise<Verdict<More>> {
  try {
    return await judge(fields)
  } catch (cause) {
    unstable_rethrow(cause)
    if (!isAway()) throw cause
    warn('An action failed while the database was away.', cause)
    return refusals.away
  }
}

const withoutSecrets = ({ password: _password, current: _current, code: _code, ...kept }: Fields) =>
  kept
