import { fillBench } from './bench-fill'
import { makeProbes } from './bench-read-probes'
import { percentiles } from './bench-times'
import { command } from './command'

/** Fills the empty archive that DATABASE_URL names with so many posts and prints a line for each probe. */
await command(async () => {
  const size = await fillBench()
  for (const { name, run, times = 300 } of await makeProbes())
    console.log(
      JSON.stringify({
        size,
        probe: name,
        ...(await percentiles(run, { times, warming: times / 10 })),
      }),
    )
  return 0
})
