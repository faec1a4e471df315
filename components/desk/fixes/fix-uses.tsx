import { number } from '@/components/ui/count'
import { sentences } from '@/components/ui/sentences'
import { StatusBadge } from '@/components/ui/status-badge'
import { TitleLink } from '@/components/ui/title-link'
import type { UseSample, Uses } from '@/lib/review/fixes/uses.store'
import { StatusCounts } from '../changes/status-counts'

/** Where a block is said: how many posts of each status have it, and some of them with what stands beside it. */
export function FixUses({ uses: { posts, byStatus, isCapped, samples } }: { uses: Uses }) {
  return (
    <section aria-labelledby="uses" className="space-y-6">
      <h2 id="uses" className="text-xl font-semibold">
        Where it stands
      </h2>
      <StatusCounts byStatus={byStatus} />
      {isCapped && (
        <p className="font-ui text-muted text-sm">
          By status, of the first 10,000 that were found.
        </p>
      )}
      <h3 className="font-semibold">
        {samples.length < posts ? `${number(samples.length)} of them` : 'These'}
      </h3>
      <ul className="divide-rule border-rule divide-y border-y">
        {samples.map((sample) => (
          <li key={sample.id} className="py-4">
            <Sample sample={sample} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Sample({ sample: { id, title, status, before, after } }: { sample: UseSample }) {
  return (
    <article className="space-y-2">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <TitleLink href={`/desk/posts/${id}`} title={title} />
        <StatusBadge status={status} />
      </div>
      <p className="max-w-measure text-muted text-sm wrap-anywhere">
        {before ? `… ${sentences(before)}` : 'It begins the post.'}
      </p>
      <p className="border-accent font-ui border-l-2 pl-3 text-sm">this block</p>
      <p className="max-w-measure text-muted text-sm wrap-anywhere">
        {after ? `${sentences(after)} …` : 'It ends the post.'}
      </p>
    </article>
  )
}
