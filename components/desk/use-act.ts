import {
  unstable_isUnrecognizedActionError as isOfOtherBuild,
  unstable_rethrow,
} from 'next/navigation'
import { useActionState, useSyncExternalStore } from 'react'
import type { Outcome } from '@/lib/auth/outcome'
import { textFields } from '@/lib/auth/text-fields'

type Lost = Extract<Outcome, { status: 'refused' }>

const lost = {
  connection:
    'The desk could not be reached, so this may not have been done. What you typed is kept on this page: try again.',
  deployment:
    'The desk has a new version, so nothing was changed. Copy what you typed, and load this page again.',
}

/**
 * What became of a form's action, the action for the form, and whether it is under way: as `useActionState`, a plain
 * form before its script is there. What keeps a script from an answer is a refusal: thrown, it would replace the page,
 * and all that was typed on it.
 */
export function useAct<Said>(
  act: (before: Awaited<Said>, form: FormData) => Promise<Said>,
  idle: Awaited<Said>,
) {
  const [plain, post, isPosting] = useActionState(act, idle)
  const [tried, send, isSending] = useActionState<Said | Lost | null, FormData>(async (_, form) => {
    try {
      return (await act(idle, form)) ?? null // a redirect gives nothing
    } catch (cause) {
      unstable_rethrow(cause)
      return toLost(cause, form)
    }
  }, null)
  const isScripted = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  return [tried ?? plain, isScripted ? send : post, isPosting || isSending] as const
}

function toLost(cause: unknown, form: FormData): Lost {
  const because = isOfOtherBuild(cause) ? 'deployment' : 'connection'
  return { status: 'refused', because, reason: lost[because], kept: textFields(form) }
}

const never = () => () => {}
