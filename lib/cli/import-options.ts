import { parseArgs } from 'node:util'
import { z } from 'zod'
import { ImportOptions } from '@/lib/import/options'

export const USAGE = `Usage: npm run import -- [options] <file or folder> …      - is standard input
       npm run import -- --resume                            goes on with a run that broke off
       npm run import -- --rollback <run>                    takes a run back

Reads WordPress exports, saved pages (.txt, .html), JSON lines and our own exports; also in .gz, .zip, .tar.
  --json        prints the report of every item      --dry-run    prints what would happen, changes nothing
  --format      wordpress, jsonl or page, instead of what a file looks like
Limits, e.g. --largest-page 20M: --largest-file 64G, --largest-unpacked 256G, --largest-ratio 200,
  --most-entries 5M, --most-items 10M, --deepest-folder 40, --longest-line 10M, --largest-page 10M`

const text = { type: 'string' } as const
const flag = { type: 'boolean', default: false } as const
const limits = {
  'largest-file': text,
  'largest-unpacked': text,
  'largest-ratio': text,
  'most-entries': text,
  'most-items': text,
  'deepest-folder': text,
  'longest-line': text,
  'largest-page': text,
} as const

export type Wishes = {
  sources: string[]
  options: ImportOptions
  isJson: boolean
  isDryRun: boolean
  isResume: boolean
  rollback?: number
  personId?: string
}

/** What was asked for. Throws a sentence about what is wrong with it. */
export function readWishes(words: string[]): Wishes {
  const { values, positionals: sources } = parseArgs({
    args: words,
    options: {
      json: flag,
      'dry-run': flag,
      resume: flag,
      rollback: text,
      format: text,
      /** The id of who asks, when the desk starts this. */
      person: text,
      ...limits,
    },
    allowPositionals: true,
  })
  const { json, 'dry-run': isDryRun, resume, rollback, person, ...given } = values
  const options = ImportOptions.safeParse(
    Object.fromEntries(Object.entries(given).map(([name, value]) => [camelCase(name), value])),
  )
  if (!options.success) throw new Error(z.prettifyError(options.error))
  const run = Number(rollback ?? 0)
  if (!Number.isSafeInteger(run)) throw new Error('--rollback takes the number of a run.')
  return {
    sources,
    options: options.data,
    isJson: json,
    isDryRun,
    isResume: resume,
    ...(rollback === undefined ? {} : { rollback: run }),
    ...(person === undefined ? {} : { personId: person }),
  }
}

const camelCase = (name: string) =>
  name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
