import { pool } from '@/lib/db/client'
import { runImport } from '@/lib/import/run'
import { coverAll } from '@/lib/review/blocks/pending.store'
import { indexPending } from '@/lib/search/pending.store'
import { synthesizeItems } from '@/lib/synthesizer/items'

/** Fills the empty archive that DATABASE_URL names with as many posts as the command's argument says. */
export async function fillBench(seed = 1): Promise<number> {
  const size = Number(process.argv[2])
  await runImport({ sources: ['bench'], options: {} }, () => synthesizeItems({ count: size, seed }))
  await indexPending()
  await coverAll()
  await pool.query('vacuum analyze')
  return size
}
