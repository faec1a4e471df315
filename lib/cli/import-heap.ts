import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { totalmem } from 'node:os'
import process from 'node:process'
import { getHeapStatistics } from 'node:v8'
import { limitsOf } from '@/lib/import/limits'
import type { ImportOptions } from '@/lib/import/options'

const mebi = 1024 ** 2
/** MiB of heap that `npm run import` gives: enough for what the limits allow when nobody raises them. */
const USUAL = 320
/** MiB that an item takes on its way to blocks, for each time that it is as large again as it usually may be. */
const EACH = 640

/** What one item may be: it is held as a whole. */
const ofOneItem = [
  ...(['longestLine', 'largestItem', 'largestPage', 'mostPageLines'] as const),
  ...(['mostHtml', 'mostJsonValues', 'mostXmlElements'] as const),
] as const

/** MiB of heap in which an import can hold the largest item that these options allow. */
export function heapFor(options: ImportOptions): number {
  const [wished, usual] = [limitsOf(options), limitsOf({})]
  const times = Math.max(1, ...ofOneItem.map((limit) => wished[limit] / usual[limit]))
  return Math.ceil(USUAL + EACH * (times - 1))
}

/**
 * Runs this command once more with so much heap, in MiB, or with as much as the machine has, and gives what it ended
 * with; null where there is enough.
 */
export async function runWithHeap(asked: number): Promise<number | null> {
  // A number that V8 cannot count in bytes would give less than before, and be asked for again without end.
  const heap = Math.min(asked, Math.ceil(totalmem() / mebi))
  if (heap <= USUAL || getHeapStatistics().heap_size_limit >= heap * mebi) return null
  const flags = [...process.execArgv, `--max-old-space-size=${heap}`]
  const child = spawn(process.execPath, [...flags, ...process.argv.slice(1)], { stdio: 'inherit' })
  // A terminal tells both: told twice, an import ends without order.
  for (const signal of ['SIGINT', 'SIGHUP']) process.on(signal, () => undefined)
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  const [code] = await once(child, 'close')
  return Number(code ?? 1)
}
