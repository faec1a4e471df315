import type { StatusCounts } from '@/lib/posts/post'
import { shares } from './shares'

/** The further judged, the fuller: full, half, only its outline. */
const fills = {
  reviewed: 'bg-accent',
  expanded: 'bg-accent/45',
  drafted: 'bg-panel',
} as const

/** How far posts are judged, as one bar; whoever shows it says the same in words. */
export function StatusBar({ counts }: { counts: StatusCounts }) {
  return (
    <div
      aria-hidden="true"
      className="border-edge flex h-2.5 overflow-hidden rounded-full border [print-color-adjust:exact]"
    >
      {shares(counts).map(({ status, width }) => (
        <span key={status} className={fills[status]} style={{ width: `${width}%` }} />
      ))}
    </div>
  )
}

/** What the fills of a bar stand for. */
export function StatusLegend() {
  return (
    <ul className="font-ui text-muted flex flex-wrap gap-x-4 gap-y-1 text-sm">
      {(['reviewed', 'expanded', 'drafted'] as const).map((status) => (
        <li key={status} className="flex items-center gap-1.5">
          <span
            aria-hidden="true"
            className={`border-edge size-3 rounded-full border ${fills[status]}`}
          />
          {status}
        </li>
      ))}
    </ul>
  )
}
