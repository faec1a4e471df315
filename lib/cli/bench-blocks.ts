import { parseArgs } from 'node:util'
import { z } from 'zod'
import { benchRuns } from './bench-sizes'
import { command } from './command'

const MOST_MS = 80

const Line = z.object({ probe: z.string(), p95: z.number().optional() })

/**
 * Prints, for an archive of `--count` posts from `--seed`, how many blocks and patterns it has, how fast they are
 * counted, how many decisions a reviewer takes who always opens what unlocks most, and approves it with what begins
 * alike, until 95 % of all uses are covered, and how long lists and verdicts take. Fails when one takes longer than it
 * may.
 */
await command(async () => {
  const { values } = parseArgs({
    options: {
      count: { type: 'string', default: '40000' },
      seed: { type: 'string', default: '40' },
    },
  })
  const slow: string[] = []
  const bench = {
    script: 'lib/cli/bench-blocks-run.ts',
    database: 'bench_blocks',
    onLine: (line: unknown) => {
      const { probe, p95 = 0 } = Line.parse(line)
      if (p95 > MOST_MS) slow.push(probe)
    },
  }
  await benchRuns(bench, [[values.count, values.seed]])
  for (const each of slow) console.error(`Over ${MOST_MS} ms: ${each}.`)
  return slow.length > 0 ? 1 : 0
})
