import 'server-only'
import type { z } from 'zod'
import { reviewerAction } from '../guard'
import type { Verdict } from '../outcome'
import { refusal, refusals } from '../outcome'
import type { Person } from '../session'
import { findSessionId } from '../session'
import { confirmedUntil } from './confirmation.store'

const unconfirmed = refusal(
  'unconfirmed',
  'Please load this page again and enter your password first. Nothing was changed.',
)

/** A server action for reviewers who showed a moment ago who they are; `run` is told their session. */
export const confirmedAction = <Schema extends z.ZodType>(
  schema: Schema,
  run: (input: z.output<Schema>, person: Person, sessionId: string) => Promise<Verdict>,
) =>
  reviewerAction(schema, async (input, person): Promise<Verdict> => {
    const session = await findSessionId()
    if (session === null) return refusals.signedOut
    if ((await confirmedUntil(session, new Date())) === null) return unconfirmed
    return run(input, person, session)
  })
