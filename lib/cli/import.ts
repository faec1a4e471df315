import type { Totals } from '@/lib/import/ledger'
import { preview, sentence } from '@/lib/import/ledger'
import { remarks } from '@/lib/import/remarks'
import type { Hooks, Report } from '@/lib/import/run'
import { openArchive } from './archive'
import { command } from './command'
import { heapFor, runWithHeap } from './import-heap'
import type { Wishes } from './import-options'
import { readWishes, USAGE } from './import-options'
import { print } from './print'
import { progress } from './progress'
import { findBackup, restore } from './restore'
import { rollBack } from './roll-back'
import type { Stop } from './until-stopped'
import { listenForStop } from './until-stopped'

const AFTER =
  'All is imported, but not yet all of it can be searched and is covered; the site catches up by itself.'

/** An import of so many items is written to the tables' files before it ends. */
const LARGE = 1_000

await command(async () => {
  const wishes = understand()
  if (!wishes) return 2
  const { close } = await openArchive()
  try {
    return (await runWithHeap(heapFor(await optionsOf(wishes)))) ?? (await answer(wishes))
  } finally {
    await close()
  }
})

/** What was asked for; null once it was said what is wrong with it. */
function understand(): Wishes | null {
  try {
    const wishes = readWishes(process.argv.slice(2))
    const isAsked = wishes.sources.length > 0 || wishes.isResume || wishes.rollback !== undefined
    if (isAsked) return wishes
    console.error(USAGE)
  } catch (error) {
    // Not below the usage: that is longer than a screen.
    console.error(error instanceof Error ? error.message : error)
    console.error('Nothing was done. `npm run import` alone lists all options and limits.')
  }
  return null
}

/** A run that is resumed keeps its own. */
async function optionsOf({ isResume, resume, options }: Wishes) {
  if (!isResume) return options
  const { findOptions } = await import('@/lib/import/runs.store')
  return findOptions(resume)
}

async function answer(wishes: Wishes): Promise<number> {
  if (wishes.rollback !== undefined) return rollBack(wishes.rollback)
  const [first, second] = wishes.sources
  // Whoever uploads something at the desk is not asked to replace the archive by it.
  const mayRestore = !second && !wishes.isDryRun && wishes.personId === undefined
  const backup = first && mayRestore ? await findBackup(first) : null
  return backup ? restore(backup) : importAs(wishes)
}

/** 3 when something was left out or left for a person to settle. */
async function importAs(wishes: Wishes): Promise<number> {
  const { previewImport, rehearseImport, resumeImport, runImport } = await import(
    '@/lib/import/run'
  )
  const { readSources, surveySources } = await import('@/lib/import/sources/read-sources')
  const { announceNowAndThen } = await import('./announcements')
  const { show, end } = progress('imported')
  const { hear, finish } = announceNowAndThen()
  const stop = listenForStop()
  const hooks: Hooks = {
    survey: ({ sources, options }) => stop.until(surveySources(sources, options)),
    onProgress(done) {
      show(done)
      if (!wishes.isDryRun) hear()
    },
    async report(report) {
      end()
      await tell(report, wishes)
    },
  }
  const read = ({ sources, options }: Pick<Wishes, 'sources' | 'options'>) =>
    stop.until(readSources(sources, options))
  const start = () => {
    if (wishes.isResume) return resumeImport(read, hooks, wishes.resume)
    if (!wishes.isDryRun) return runImport(wishes, read, hooks)
    const rehearse = wishes.personId === undefined ? rehearseImport : previewImport
    return rehearse(wishes, read, hooks)
  }
  const breakOff = async (cause: unknown): Promise<never> => {
    await finish(!wishes.isDryRun) // what is in stays in
    throw cause
  }
  const { items, created, updated, refused, conflicting }: Totals = await start().catch(breakOff)
  if (!wishes.isDryRun) {
    await finish(created + updated > 0)
    await followUp(stop)
    if (items >= LARGE) await settle()
  }
  return refused + conflicting > 0 ? 3 : 0
}

async function settle() {
  const { checkpoint } = await import('@/lib/db/checkpoint')
  await checkpoint()
}

/** A running site keeps up by itself; without one, this leaves nothing for its start, unless it is stopped. */
async function followUp({ check }: Stop) {
  const { indexPending } = await import('@/lib/search/pending.store')
  const { coverAll } = await import('@/lib/review/blocks/pending.store')
  const jobs = [
    { work: indexPending, ...progress('made searchable') },
    { work: coverAll, ...progress('covered by blocks') },
  ]
  try {
    for (const { work, show, end } of jobs) {
      await work((done: number) => {
        show(done)
        check()
      })
      end()
    }
  } catch (cause) {
    throw new Error(AFTER, { cause })
  }
}

async function tell(report: Report, { isJson, isDryRun }: Wishes) {
  const { reportJson, reportLine } = await import('@/lib/import/report')
  if (isJson) return print(reportJson(report))
  for await (const item of report.items(['refused', 'conflicting'])) console.log(reportLine(item))
  const { totals, gone } = report.summary
  const noted = isDryRun ? { ...report.summary, gone: 0 } : report.summary // the last line has that
  for (const remark of remarks(noted)) console.log(remark)
  console.log(isDryRun ? preview(totals, gone) : sentence(totals))
}
