import type { Sql } from '@/lib/db/transaction'
import { isRehearsal } from '@/lib/db/transaction'
import type { KnownVerdict } from './classify'
import { classify, classifyTakenDown } from './classify'
import type { NoPost } from './item'
import type { Ready } from './prepare'
import * as store from './store'

/** A post that the source has taken down, by its source id. */
export type TakenDown = NoPost & { sourceId: string }

export type JudgedPost = Ready & ({ outcome: 'created' } | KnownVerdict)

/** Verdicts on what came. What is taken down has one only where it is here and public. */
type Judged = {
  posts: JudgedPost[]
  down: { item: TakenDown; verdict: KnownVerdict | null }[]
}

/**
 * What is to become of each. Posts that are to be changed are held until the transaction ends, and looked at again
 * then: what somebody decided meanwhile counts. In a rehearsal nothing is held.
 */
export async function judgeEntries(
  sql: Sql,
  entries: Ready[],
  takenDown: TakenDown[],
): Promise<Judged> {
  const judged = await judgeOnce(sql, entries, takenDown)
  const ids = idsToChange(judged)
  if (isRehearsal(sql) || ids.length === 0) return judged
  await store.holdPosts(sql, ids)
  return judgeOnce(sql, entries, takenDown)
}

async function judgeOnce(sql: Sql, entries: Ready[], takenDown: TakenDown[]): Promise<Judged> {
  const known = await store.findKnown(sql, [
    ...entries.map(({ post }) => post.sourceId),
    ...takenDown.map(({ sourceId }) => sourceId),
  ])
  return {
    posts: entries.map((entry) => ({
      ...entry,
      ...classify(entry.post, known.get(entry.post.sourceId)),
    })),
    down: takenDown.map((item) => {
      const found = known.get(item.sourceId)
      return { item, verdict: found?.visibility === 'public' ? classifyTakenDown(found) : null }
    }),
  }
}

function idsToChange({ posts, down }: Judged): number[] {
  const verdicts = [
    ...posts.flatMap((post) => (post.outcome === 'created' ? [] : post)),
    ...down.flatMap(({ verdict }) => verdict ?? []),
  ]
  return verdicts.flatMap(({ outcome, known }) => (outcome === 'unchanged' ? [] : known.id))
}
