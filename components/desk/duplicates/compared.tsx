import Link from 'next/link'
import { count } from '@/components/ui/count'
import type { ClusterPage } from '@/lib/review/duplicates/view'
import { clusterPath, pathBeside } from './cluster-path'
import { ComparedPager } from './compared-pager'
import { MemberHead } from './member-head'
import { SideBySide } from './side-by-side'

/** The post that stays and one of its near copies, with what differs. */
export function Compared({ page }: { page: ClusterPage }) {
  const { representativeId, stays, others, shown } = page
  if (!shown) return null
  const { member, diff, previous, next } = shown
  const at = others.findIndex(({ id }) => id === member.id) + 1
  return (
    <section aria-label="Compared" className="space-y-6">
      <ComparedPager
        at={at}
        of={others.length}
        previous={previous === null ? null : pathBeside(page, previous)}
        next={next === null ? null : pathBeside(page, next)}
      />
      <div className="side-heads">
        <MemberHead member={stays} part="Stays" />
        <MemberHead member={member} part={`Shares ${count(member.shared, 'block')} with it`}>
          <p>
            <Link
              href={clusterPath({ representativeId, stays: member.id, post: stays.id })}
              prefetch={false}
              className="text-accent font-ui inline-block py-1 text-sm underline underline-offset-4"
            >
              Let this one stay instead
            </Link>
          </p>
        </MemberHead>
      </div>
      <SideBySide diff={diff} />
    </section>
  )
}
