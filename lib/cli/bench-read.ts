import { z } from 'zod'
import { benchSizes } from './bench-sizes'
import { rounded } from './bench-times'
import { command } from './command'

const Line = z.object({ size: z.number(), probe: z.string(), p50: z.number(), p95: z.number() })
type Line = z.output<typeof Line>

/** Prints, for each size, how many milliseconds each read takes among so many posts, and how that grows. */
await command(async () => {
  const lines: Line[] = []
  await benchSizes({
    script: 'lib/cli/bench-read-size.ts',
    database: 'bench_read',
    onLine: (line) => lines.push(Line.parse(line)),
  })
  for (const line of growth(lines)) console.log(JSON.stringify(line))
  return 0
})

/** How many times as long each read takes at the last size as at the first. */
function growth(lines: Line[]) {
  const of = (probe: string) => lines.filter((line) => line.probe === probe)
  return [...new Set(lines.map(({ probe }) => probe))].flatMap((probe) => {
    const [from, to] = [of(probe).at(0), of(probe).at(-1)]
    if (!from || !to || from === to) return []
    return [
      {
        probe,
        from: from.size,
        to: to.size,
        p50: rounded(to.p50 / from.p50),
        p95: rounded(to.p95 / from.p95),
      },
    ]
  })
}
