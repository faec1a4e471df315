import type { Refused } from '@/lib/auth/outcome'
import { refusal } from '@/lib/auth/outcome'
import { missing } from '../decisions/refusals'
import type { Started, UndoStarted } from './start.store'

type Why<Outcome> = Outcome extends { why: infer Reason extends string } ? Reason : never

export const refusedBulks = {
  ...missing,
  gone: refusal('gone', 'This selection is no more. Please select again.'),
  again: refusal('changed', 'This selection was acted on already.'),
  notAllowed: refusal('role', 'None of these posts may go there.'),
  notTogether: refusal('role', 'Here, each post is reviewed by a decision of its own.'),
} satisfies Record<Why<Started>, Refused>

export const refusedUndos = {
  gone: refusal('gone', 'There is no such change.'),
  again: refusal('changed', 'This change was taken back already.'),
  tooLate: refusal('too late', 'That is more than 30 days ago, so the change stays.'),
  notAllowed: refusal('role', 'Your role may not take this change back.'),
  running: refusal('changed', 'This change is still being made. Please wait until it has ended.'),
} satisfies Record<Why<UndoStarted>, Refused>
