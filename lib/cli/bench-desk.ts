import { z } from 'zod'
import { benchSizes } from './bench-sizes'
import { command } from './command'

const MOST_QUEUE_MS = 60

const Line = z.object({ size: z.number(), probe: z.string(), p95: z.number().optional() })

/**
 * Prints, for each size, how many milliseconds the queue and the way from post to post take at the desk among so
 * many posts, and how fast many are changed as one. Fails when a queue takes longer than it may.
 */
await command(async () => {
  const slow: string[] = []
  await benchSizes({
    script: 'lib/cli/bench-desk-size.ts',
    database: 'bench_desk',
    onLine: (line) => {
      const { size, probe, p95 = 0 } = Line.parse(line)
      if (probe.startsWith('queue') && p95 > MOST_QUEUE_MS) slow.push(`${probe} at ${size}`)
    },
  })
  for (const each of slow) console.error(`Over ${MOST_QUEUE_MS} ms: ${each}.`)
  return slow.length > 0 ? 1 : 0
})
