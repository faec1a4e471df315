import { benchSizes } from './bench-sizes'
import { command } from './command'

/** Prints, for `--sizes`, what it costs to find near copies among so many posts, and to keep up with a change. */
await command(async () => {
  const script = 'lib/cli/bench-duplicates-size.ts'
  await benchSizes({ script, database: 'bench_duplicates', onLine: () => {} })
  return 0
})
