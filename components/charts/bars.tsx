import { count } from '@/components/ui/count'
import { sentences } from '@/components/ui/sentences'
import type { StatusCounts } from '@/lib/posts/post'
import { shares } from './shares'

/** A whole that is divided among the statuses. */
export type Bar = StatusCounts & { name: string }

const ROW = 50
const THICK = 12

/** Pixels of so many bars. */
export const barsHeight = (bars: readonly Bar[]) => bars.length * ROW

const fills = {
  reviewed: 'fill-accent',
  expanded: 'fill-accent/45',
  drafted: 'fill-panel',
} as const

/** A bar for each, with its name and how many posts it has above. */
export function Bars({ bars }: { bars: readonly Bar[] }) {
  return bars.map((bar, at) => {
    const y = at * ROW
    return (
      <g key={bar.name}>
        <text x="0" y={y + 15} className="fill-ink text-sm font-medium">
          {cut(sentences(bar.name))}
        </text>
        <text x="100%" y={y + 15} textAnchor="end" className="fill-muted">
          {count(bar.postCount, 'post')}
        </text>
        <Parts bar={bar} y={y + 23} />
        <rect
          x="0"
          y={y + 23}
          width="100%"
          height={THICK}
          className="stroke-edge fill-none"
          rx="2"
        />
      </g>
    )
  })
}

function Parts({ bar, y }: { bar: Bar; y: number }) {
  const parts = shares(bar)
  return parts.map(({ status, width }, at) => {
    const before = parts.slice(0, at).reduce((sum, part) => sum + part.width, 0)
    return (
      <rect
        key={status}
        x={`${before}%`}
        y={y}
        width={`${width}%`}
        height={THICK}
        className={fills[status]}
      />
    )
  })
}

const LONGEST = 28
const cut = (name: string) => (name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name)
