import { number } from '@/components/ui/count'
import { column, topOf } from './scale'

/** One column: `part` is what of `value` is drawn fuller. */
type Column = { key: string; value: number; part: number; label: string | null }

type Props = { columns: readonly Column[]; labelled?: boolean }

const TOP = 22
const HEIGHT = 150
/** Pixels of the whole drawing, names below included. */
export const COLUMNS_HEIGHT = TOP + HEIGHT + 24

/** Columns over a line, with two lines to measure by; `labelled` writes the value on each. */
export function Columns({ columns, labelled = false }: Props) {
  const top = topOf(columns.map(({ value }) => value))
  const tall = (value: number) => (value / top) * HEIGHT
  const base = TOP + HEIGHT
  return (
    <>
      {!labelled && <Rules top={top} />}
      {columns.map(({ key, value, part, label }, at) => {
        const { x, width, middle } = column(at, columns.length)
        return (
          <g key={key}>
            <Bar {...{ x, width }} base={base} tall={tall(value)} className="fill-accent/45" />
            <Bar {...{ x, width }} base={base} tall={tall(part)} className="fill-accent" />
            {labelled && (
              <text
                x={`${middle}%`}
                y={base - tall(value) - 6}
                textAnchor="middle"
                className="fill-ink"
              >
                {number(value)}
              </text>
            )}
            {label && (
              <text x={`${middle}%`} y={base + 17} textAnchor="middle" className="fill-muted">
                {label}
              </text>
            )}
          </g>
        )
      })}
      <line x1="0" x2="100%" y1={base + 0.5} y2={base + 0.5} className="stroke-edge" />
    </>
  )
}

type BarProps = { x: number; width: number; base: number; tall: number; className: string }

/** Never so small that something looks like nothing. */
function Bar({ x, width, base, tall, className }: BarProps) {
  if (tall === 0) return null
  const height = Math.max(2, tall)
  return (
    <rect x={`${x}%`} width={`${width}%`} y={base - height} height={height} className={className} />
  )
}

function Rules({ top }: { top: number }) {
  return [1, 0.5]
    .filter((share) => Number.isInteger(top * share))
    .map((share) => {
      const y = TOP + HEIGHT * (1 - share) + 0.5
      return (
        <g key={share}>
          <line x1="0" x2="100%" y1={y} y2={y} className="stroke-rule" />
          <text x="0" y={y - 5} className="fill-muted">
            {number(top * share)}
          </text>
        </g>
      )
    })
}
