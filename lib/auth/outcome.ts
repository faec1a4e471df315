type Reason =
  | (
      | 'foreign'
      | 'signed out'
      | 'role'
      | 'input'
      | 'changed'
      | 'credentials'
      | 'tries'
      | 'busy'
      | 'unconfirmed'
      | 'away'
      | 'no room'
    )
  // What kept a script from an answer.
  | ('connection' | 'deployment')
  // What the desk says no with.
  | ('gone' | 'held' | 'own review' | 'needs note' | 'needs reason' | 'too late' | 'too many')

/** An expected no: why, for a form that can offer a way on, and the sentence to read. */
export type Refused = { status: 'refused'; because: Reason; reason: string }

/** What was done; `once` are secrets that are kept nowhere: a link, or codes. */
type Done = { status: 'done'; message: string; once?: readonly string[] }

/** What an action says when it has run; `More` is what a script goes on with. */
export type Verdict<More extends object = object> = (Done & More) | Refused

/** What a form shows. A refused form gets back what was typed, passwords aside. */
export type Outcome<More extends object = object> =
  | { status: 'idle' }
  | (Done & More)
  | (Refused & { kept: Record<string, string> })

/** What the guard refuses. */
export const refusals = {
  foreign: refusal('foreign', 'This request did not come from our own pages. Nothing was changed.'),
  signedOut: refusal(
    'signed out',
    'You are no longer signed in, so nothing was changed. Please sign in again; your note is kept on this page.',
  ),
  role: refusal('role', 'Your role does not allow this. Nothing was changed.'),
  input: refusal('input', 'The form was not complete. Nothing was changed.'),
  away: refusal(
    'away',
    'The database is away, so this was most likely not saved. What you typed is kept on this page: try again in a moment.',
  ),
  noRoom: refusal(
    'no room',
    'The disk of this site is nearly full, so nothing was saved. Once there is room again, try again.',
  ),
}

export function refusal(because: Reason, reason: string): Refused {
  return { status: 'refused', because, reason }
}

/** Passwords are checked a few at a time. */
export const busy = refusal(
  'busy',
  'Too many people are signing in at this moment. Nothing was changed. Please try again in a minute.',
)
