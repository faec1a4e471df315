import Link from 'next/link'
import type { ImportOutcome } from '@/lib/db/generated/enums'

type Props = {
  runId: number
  outcome: ImportOutcome | null
  isStart: boolean
  next: string | null
}

/** The way through a long report, by real links. */
export function LedgerPager({ runId, outcome, isStart, next }: Props) {
  const href = (after: string | null) => {
    const search = new URLSearchParams({ ...(outcome && { outcome }), ...(after && { after }) })
    return `/desk/imports/${runId}?${search}` as const
  }
  return (
    <nav aria-label="More items" className="font-ui mt-4 flex flex-wrap gap-x-8 gap-y-2">
      {!isStart && (
        <Link href={href(null)} className="text-accent py-2 underline underline-offset-4">
          First items
        </Link>
      )}
      {next && (
        <Link
          href={href(next)}
          prefetch={false}
          className="text-accent py-2 underline underline-offset-4"
        >
          Next items
        </Link>
      )}
    </nav>
  )
}
