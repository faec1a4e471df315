import type { Verdict } from '@/lib/db/generated/enums'

/** What is judged, as it was read; of a pattern, `shown` are the variants that were. */
export type Reading = {
  kind: 'block' | 'pattern'
  id: number
  /** The number of the last verdict on it, 0 for none. */
  seen: number
  shown?: number[]
}

/** What a subject is known by on a page. */
export const keyOf = ({ kind, id }: Pick<Reading, 'kind' | 'id'>) => `${kind}-${id}`

/** The fields of a form that name what was read. */
export const fieldsOf = ({ kind, id, seen, shown }: Reading): Record<string, string> => ({
  [`${kind}Id`]: String(id),
  seen: String(seen),
  ...(shown && { shown: shown.join() }),
})

export const verdictWords = {
  approved: 'approved',
  wrong: 'marked as wrong',
} as const satisfies Record<Verdict, string>
