import { number } from '@/components/ui/count'

type Cell = string | number
type Props = { caption: string; head: readonly string[]; rows: readonly (readonly Cell[])[] }

/** The figures of a chart as a table, folded. The first cell of a row says what it is about. */
export function Figures({ caption, head, rows }: Props) {
  return (
    <details className="font-ui text-sm">
      <summary className="text-accent py-2">The figures</summary>
      <table className="w-full tabular-nums">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-edge border-b">
            {head.map((name, at) => (
              <th key={name} scope="col" className={`py-1.5 font-medium ${side(at)}`}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells]) => (
            <tr key={name} className="border-rule border-b">
              <th scope="row" className="py-1.5 text-left font-normal">
                {name}
              </th>
              {cells.map((cell, at) => (
                <td key={head[at + 1]} className="py-1.5 pl-2 text-right">
                  {typeof cell === 'number' ? number(cell) : cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

const side = (at: number) => (at === 0 ? 'text-left' : 'pl-2 text-right')
