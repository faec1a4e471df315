import { db } from '@/lib/db/client'
import { measureBulk } from './bench-desk-bulk'
import { makeDeskProbes, reviewer } from './bench-desk-probes'
import { fillBench } from './bench-fill'
import { percentiles } from './bench-times'
import { command } from './command'

/** Fills the empty archive that DATABASE_URL names with so many posts and prints what the desk costs there. */
await command(async () => {
  const size = await fillBench()
  const { id, name, role } = reviewer
  await db.person.create({
    data: { id, name, email: 'bench@alphanode.test', appointment: { create: { role } } },
  })
  for (const { name, run } of await makeDeskProbes())
    console.log(JSON.stringify({ size, probe: name, ...(await percentiles(run)) }))
  for await (const line of measureBulk()) console.log(JSON.stringify({ size, ...line }))
  return 0
})
