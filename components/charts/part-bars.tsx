import { number } from '@/components/ui/count'

/** One part of a whole, by how it is filled. */
type Part = { name: string; fill: keyof typeof partFills; value: number }

/** A whole that is divided; `of` says what it is a number of, e.g. `4,841 blocks`. */
type PartBar = { name: string; of: string; parts: readonly Part[] }

const ROW = 50
const THICK = 12

/** Pixels of so many bars. */
export const partBarsHeight = (bars: readonly PartBar[]) => bars.length * ROW

/** The further judged, the fuller; what is wrong has the colour of danger. */
const partFills = {
  full: { fill: 'fill-accent', swatch: 'bg-accent' },
  half: { fill: 'fill-accent/45', swatch: 'bg-accent/45' },
  wrong: { fill: 'fill-danger', swatch: 'bg-danger' },
  empty: { fill: 'fill-panel', swatch: 'bg-panel' },
} as const

/** A bar for each whole, with its name and how many there are above. */
export function PartBars({ bars }: { bars: readonly PartBar[] }) {
  return bars.map(({ name, of, parts }, at) => {
    const y = at * ROW
    return (
      <g key={name}>
        <text x="0" y={y + 15} className="fill-ink text-sm font-medium">
          {name}
        </text>
        <text x="100%" y={y + 15} textAnchor="end" className="fill-muted">
          {of}
        </text>
        <Parts parts={parts} y={y + 23} />
        <rect
          {...{ x: 0, y: y + 23, width: '100%', height: THICK, rx: 2 }}
          className="stroke-edge fill-none"
        />
      </g>
    )
  })
}

function Parts({ parts, y }: { parts: readonly Part[]; y: number }) {
  const all = sum(parts)
  return parts.map(({ name, fill, value }, at) => (
    <rect
      key={name}
      x={`${share(sum(parts.slice(0, at)), all)}%`}
      y={y}
      width={`${share(value, all)}%`}
      height={THICK}
      className={partFills[fill].fill}
    />
  ))
}

const sum = (parts: readonly Part[]) => parts.reduce((total, { value }) => total + value, 0)
const share = (part: number, whole: number) => (whole === 0 ? 0 : (100 * part) / whole)

/** What the fills of a bar stand for, and how many that is. */
export function PartLegend({ parts }: { parts: readonly Part[] }) {
  return (
    <ul className="font-ui text-muted flex flex-wrap gap-x-4 gap-y-1 text-sm">
      {parts.map(({ name, fill, value }) => (
        <li key={name} className="flex items-center gap-1.5">
          <span
            aria-hidden="true"
            className={`border-edge size-3 rounded-full border ${partFills[fill].swatch}`}
          />
          {name} {number(value)}
        </li>
      ))}
    </ul>
  )
}
