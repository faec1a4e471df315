import { parseArgs } from 'node:util'
import type { Totals } from '@/lib/import/ledger'
import { preview, sentence } from '@/lib/import/ledger'
import type { Hooks, Report } from '@/lib/import/run'
import { openArchive } from './archive'
import { command } from './command'
import { print } from './print'
import { progress } from './progress'

const USAGE = `Usage: npm run import -- [--json] [--dry-run] <file> [<file> …]
       npm run import -- --resume
       npm run import -- --rollback <run>
Reads saved pages and JSON lines. --json prints the report of every item; --dry-run prints what would happen
and changes nothing; --resume goes on with a run that broke off; --rollback takes a run back.`

const options = {
  json: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  resume: { type: 'boolean', default: false },
  rollback: { type: 'string' },
} as const

await command(async () => {
  const { values, positionals: sources } = parseArgs({ options, allowPositionals: true })
  const isAsked = sources.length > 0 || values.resume || values.rollback !== undefined
  if (!isAsked) {
    console.error(USAGE)
    return 2
  }

  const { close } = await openArchive()
  try {
    if (values.rollback !== undefined) return await rollBack(Number(values.rollback))
    const { rehearseImport, resumeImport, runImport } = await import('@/lib/import/run')
    const { readFiles } = await import('@/lib/import/source')
    const request = { sources, options: {} }
    const { hooks, end } = await follow(values)
    if (values['dry-run']) return codeOf(await rehearseImport(request, readFiles, hooks))
    const totals = values.resume
      ? await resumeImport(readFiles, hooks)
      : await runImport(request, readFiles, hooks)
    await end(totals)
    return codeOf(totals)
  } finally {
    await close()
  }
})

/** 3 when something was left out or left for a person to settle. */
function codeOf({ refused, conflicting }: Totals) {
  return refused + conflicting > 0 ? 3 : 0
}

type Wishes = { json: boolean; 'dry-run': boolean }

/** Shows a run's progress and report, and keeps the running site from showing what went stale. */
async function follow(wishes: Wishes) {
  const { announceNowAndThen } = await import('./announcements')
  const { show, end } = progress('imported')
  const { hear, finish } = announceNowAndThen()
  const hooks: Hooks = {
    onProgress(done) {
      show(done)
      if (!wishes['dry-run']) hear()
    },
    async report(report) {
      end()
      await tell(report, wishes)
    },
  }
  return { hooks, end: ({ created, updated }: Totals) => finish(created + updated > 0) }
}

async function tell(report: Report, wishes: Wishes) {
  const { reportJson, reportLine } = await import('@/lib/import/report')
  if (wishes.json) return print(reportJson(report))
  for await (const item of report.items(['refused', 'conflicting'])) console.log(reportLine(item))
  console.log(wishes['dry-run'] ? preview(report.totals, report.gone) : sentence(report.totals))
}

async function rollBack(runId: number): Promise<number> {
  const { rollBackRun } = await import('@/lib/import/rollback')
  const { announce } = await import('@/lib/cache/announce')
  const { takenBack, kept } = await rollBackRun(runId)
  await announce({ all: true })
  for (const { slug, reason } of kept) console.log(`${slug}: kept. ${reason}`)
  console.log(`Run ${runId}: ${takenBack} taken back, ${kept.length} kept.`)
  return kept.length > 0 ? 3 : 0
}
