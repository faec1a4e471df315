import Link from 'next/link'
import { count } from '@/components/ui/count'
import type { PlanRow } from '@/lib/review/changes/view'

const verbs = {
  merge: 'to be merged into',
  hide: 'to be hidden, near copies of',
  keep: 'to be kept apart from',
} as const satisfies Record<PlanRow['act'], string>

/** What a change set of near copies was to do, and with which post. */
export function PlanFacts({ plan }: { plan: PlanRow[] }) {
  if (plan.length === 0) return null
  return (
    <ul aria-label="The plan" className="list-disc space-y-1 pl-5">
      {plan.map(({ act, count: posts, other }) => (
        <li key={`${act} ${other?.id}`}>
          {count(posts, 'post')} {verbs[act]}{' '}
          {other ? (
            <Link
              href={`/desk/posts/${other.id}`}
              prefetch={false}
              className="text-accent underline underline-offset-4"
            >
              {other.title}
            </Link>
          ) : (
            'a post that is no more'
          )}
        </li>
      ))}
    </ul>
  )
}
