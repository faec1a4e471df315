/** Pixels. */
export const SLOPE_HEIGHT = 170
const TOP = 24
const BASE = 144

type Props = { from: string; start: string; end: string }

/** What grows less to nothing, evenly: how much there is, and when it begins and ends. */
export function Slope({ from, start, end }: Props) {
  return (
    <>
      <line x1="0" x2="100%" y1={TOP} y2={BASE} className="stroke-accent [stroke-width:2.5]" />
      <circle cx="0" cy={TOP} r="5" className="fill-accent" />
      <line x1="0" x2="100%" y1={BASE + 0.5} y2={BASE + 0.5} className="stroke-edge" />
      <text x="0" y={TOP - 10} className="fill-ink">
        {from}
      </text>
      <text x="0" y={BASE + 18} className="fill-muted">
        {start}
      </text>
      <text x="100%" y={BASE + 18} textAnchor="end" className="fill-muted">
        {end}
      </text>
    </>
  )
}
