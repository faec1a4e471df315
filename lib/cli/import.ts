import { parseArgs } from 'node:util'
import { sentence } from '@/lib/import/ledger'
import { openArchive } from './archive'
import { command } from './command'
import { print } from './print'
import { progress } from './progress'

const USAGE = `Usage: npm run import -- [--json] <file> [<file> …]
Reads saved pages and JSON lines. --json prints the report of every item.`

await command(async () => {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'boolean', default: false } },
    allowPositionals: true,
  })
  if (positionals.length === 0) {
    console.error(USAGE)
    return 2
  }

  const { close } = await openArchive()
  try {
    return await importFiles(positionals, values.json)
  } finally {
    await close()
  }
})

/** What reads the environment is loaded once that is complete. */
async function importFiles(paths: string[], isJson: boolean): Promise<number> {
  const { announce } = await import('@/lib/cache/announce')
  const { runImport } = await import('@/lib/import/run')
  const { listItems } = await import('@/lib/import/store')
  const { reportJson, reportLine } = await import('@/lib/import/report')

  const { show, end } = progress('imported')
  const { id, totals } = await runImport(paths, show)
  end()
  if (totals.created + totals.updated > 0) await announce({ all: true })

  if (isJson) await print(reportJson(totals, listItems(id)))
  else {
    for await (const item of listItems(id, ['refused', 'conflicting']))
      console.log(reportLine(item))
    console.log(sentence(totals))
  }
  return totals.items > 0 && totals.refused === totals.items ? 1 : 0
}
