import { z } from 'zod'
import type { Refused } from '@/lib/auth/outcome'
import type { Role } from '@/lib/db/generated/enums'
import { RevisionStatus } from '@/lib/db/generated/enums'
import { Id, Note, Reason } from '../fields'
import { release } from '../leases/store'
import { decide } from './decide.store'
import type { Made } from './record.store'
import { missing, refusedDecisions } from './refusals'
import { listRules } from './rules.store'
import { findMissing } from './transitions'

/** What a form says of a decision. */
export const Decision = z.object({
  postId: Id,
  /** What was read: this revision, this status, this version. */
  revisionId: Id,
  from: z.enum(RevisionStatus),
  version: z.string().max(1_000),
  to: z.enum(RevisionStatus),
  note: Note,
  reason: Reason,
})

type Actor = { id: string; name: string; role: Role | null }

/** Moves a post and lets it go, or says why not. */
export async function judgePost(
  { postId, revisionId, from, version, to, note, reason }: z.output<typeof Decision>,
  person: Actor,
): Promise<Refused | { status: 'decided'; made: Made }> {
  const rules = await listRules()
  const rule = rules.find((each) => each.from === from && each.to === to)
  const lacking = rule && findMissing(rule, { note, reason })
  if (lacking) return missing[lacking]

  const reading = { postId, revisionId, status: from, version }
  const act = { person, role: person.role, at: new Date(), note, reason, changeSetId: null }
  const outcome = await decide(reading, { ...act, to })
  if (outcome.status === 'skipped') return refusedDecisions[outcome.why]
  await release(person.id, postId)
  return { status: 'decided', made: outcome.made }
}

export const sayWhere = ({ status, version }: { status: string; version: string }) =>
  `Now ${status}, version ${version}.`
