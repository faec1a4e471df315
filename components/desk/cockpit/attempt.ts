import { unstable_isUnrecognizedActionError as isOfOtherBuild } from 'next/navigation'
import type { Outcome } from '@/lib/auth/outcome'

/** Why something was not done, in a sentence that says what to do; nothing is lost by it. */
export type Trouble = { because: string; reason: string }

type Act<More extends object> = (previous: Outcome<More>, form: FormData) => Promise<Outcome<More>>
type Values = Record<string, string | number>

const lost = {
  connection: {
    because: 'connection',
    reason:
      'The desk could not be reached, so this may not have been recorded. Your note is kept on this page: try again.',
  },
  deployment: {
    because: 'deployment',
    reason:
      'The desk has a new version, so nothing was recorded. Your note is kept: load this page again, and decide then.',
  },
}

/** Calls an action. What kept it from answering becomes a sentence. */
export async function attempt<More extends object>(act: Act<More>, values: Values | FormData) {
  const form = values instanceof FormData ? values : toForm(values)
  try {
    const outcome = await act({ status: 'idle' }, form)
    // A redirect, as to sign in, gives nothing.
    return outcome?.status === 'done' ? outcome : toTrouble(outcome)
  } catch (cause) {
    const trouble = isOfOtherBuild(cause) ? lost.deployment : lost.connection
    return { status: 'refused' as const, ...trouble }
  }
}

function toTrouble(outcome: Outcome) {
  const { because, reason } = outcome?.status === 'refused' ? outcome : lost.connection
  return { status: 'refused' as const, because, reason }
}

function toForm(values: Values) {
  const form = new FormData()
  for (const [name, value] of Object.entries(values)) form.set(name, String(value))
  return form
}
