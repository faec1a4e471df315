import Link from 'next/link'
import { queueCount } from '@/components/desk/queue/queue-count'
import type { ReasonCounts } from '@/lib/indexing/reason-counts.store'
import type { ReasonCode } from '@/lib/indexing/rules'
import { FEWEST_WORDS, reasonCodes } from '@/lib/indexing/rules'

/** Each reason of many posts, and where the desk lists those that a reviewer can do something about. */
const words: Record<ReasonCode, { are: string; href?: '/desk' | `/desk?${string}` }> = {
  notReviewed: { are: 'not reviewed yet', href: '/desk' },
  notPublic: { are: 'private or removed' },
  needsHumanReview: { are: 'in need of human review', href: '/desk?human=1' },
  expired: { are: 'past the day their review expired', href: '/desk?due=1' },
  awaitsSecond: { are: 'waiting for a second reviewer', href: '/desk?second=1' },
  nearCopy: { are: 'near copies of another post' },
  thin: { are: `shorter than ${FEWEST_WORDS} words` },
}

/** What search engines may keep, and what keeps the rest out. */
export function NotIndexed({ counts: { indexable, out } }: { counts: ReasonCounts }) {
  return (
    <section aria-labelledby="not-indexed" className="space-y-4">
      <h2 id="not-indexed" className="text-xl font-semibold">
        Search engines
      </h2>
      <p className="max-w-prose">
        They may keep {queueCount(indexable)} {indexable === 1 ? 'post' : 'posts'}. A post can be
        kept out for several reasons, and then counts for each.
      </p>
      <table className="font-ui w-full max-w-prose text-sm">
        <caption className="sr-only">Posts not indexed, by reason</caption>
        <thead>
          <tr className="border-edge border-b text-left">
            <th scope="col" className="py-2 pr-3 font-medium">
              Not indexed because they are
            </th>
            <th scope="col" className="py-2 text-right font-medium">
              Posts
            </th>
          </tr>
        </thead>
        <tbody>
          {reasonCodes.map((code) => (
            <Row key={code} {...words[code]} count={out[code]} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

type RowProps = (typeof words)[ReasonCode] & { count: number }

function Row({ are, href, count }: RowProps) {
  return (
    <tr className="border-rule border-b">
      <th scope="row" className="py-2 pr-3 text-left font-normal">
        {href && count > 0 ? (
          <Link href={href} prefetch={false} className="text-accent underline underline-offset-4">
            {are}
          </Link>
        ) : (
          are
        )}
      </th>
      <td className="py-2 text-right tabular-nums">{queueCount(count)}</td>
    </tr>
  )
}
