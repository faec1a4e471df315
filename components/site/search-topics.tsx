import { findKindPage } from '@/lib/posts/queries'
import { TermList } from './term-list'

const SHOWN = 12

/** Where to begin when words do not help: the stacks and problems with most posts. */
export async function SearchTopics() {
  const [stacks, problems] = await Promise.all([
    findKindPage('stack', 'first'),
    findKindPage('problem', 'first'),
  ])
  return (
    <div className="mt-12 grid gap-x-16 gap-y-10 sm:grid-cols-2">
      <TermList title="Stacks" terms={stacks?.terms.rows.slice(0, SHOWN) ?? []} />
      <TermList title="Problems" terms={problems?.terms.rows.slice(0, SHOWN) ?? []} />
    </div>
  )
}
