import { parseArgs } from 'node:util'
import type { z } from 'zod'
import { ImportOptions } from '@/lib/import/options'
import { limitNames, limitsUsage } from './import-limits'

export const USAGE = `Usage: npm run import -- [options] <file or folder> …      - is standard input
       npm run import -- --resume [run]                      goes on with a run that broke off, or with the last one
       npm run import -- --rollback <run>                    takes a run back

Reads WordPress exports, saved pages (.txt, .html), JSON lines and our own exports; also in .gz, .zip, .tar.
  --json        prints the report of every item      --dry-run    prints what would happen, changes nothing
  --format      wordpress, jsonl or page, instead of what a file looks like

Limits: what is beyond one is refused with a sentence. K, M and G may be written; a run that is resumed keeps its own.
${limitsUsage()}`

const text = { type: 'string' } as const
const flag = { type: 'boolean', default: false } as const
const limits: Record<string, typeof text> = Object.fromEntries(
  limitNames.map((name) => [name, text]),
)

export type Wishes = {
  sources: string[]
  options: ImportOptions
  isJson: boolean
  isDryRun: boolean
  isResume: boolean
  /** The run to go on with; without one, that which broke off last. */
  resume?: number
  rollback?: number
  personId?: string
}

/** What was asked for. Throws a sentence about what is wrong with it. */
export function readWishes(words: string[]): Wishes {
  const { values, positionals } = parseArgs({
    args: words,
    options: {
      ...limits,
      json: flag,
      'dry-run': flag,
      resume: flag,
      rollback: text,
      format: text,
      /** The id of who asks, when the desk starts this. */
      person: text,
    },
    allowPositionals: true,
  })
  const { json, 'dry-run': isDryRun, resume: isResume, rollback, person, ...given } = values
  const options = ImportOptions.safeParse(
    Object.fromEntries(Object.entries(given).map(([name, value]) => [camelCase(name), value])),
  )
  if (!options.success) throw new Error(options.error.issues.map(problem).join('\n'))
  const beside = [isResume, isDryRun, json, ...Object.keys(given), ...positionals].filter(Boolean)
  if (rollback !== undefined && beside.length > 0) throw new Error(ROLLBACK_ALONE)
  if (isResume) checkResume(positionals, isDryRun === true)
  const [resumed] = isResume ? positionals : []
  return {
    sources: isResume ? [] : positionals,
    options: options.data,
    isJson: json === true,
    isDryRun: isDryRun === true,
    isResume: isResume === true,
    ...(resumed !== undefined && { resume: runNumber('resume', resumed) }),
    ...(typeof rollback === 'string' && { rollback: runNumber('rollback', rollback) }),
    ...(typeof person === 'string' && { personId: person }),
  }
}

function checkResume(positionals: string[], isDryRun: boolean) {
  if (positionals.length > 1)
    throw new Error('--resume takes at most the number of a run; it knows the sources.')
  if (isDryRun) throw new Error('A run that is resumed cannot be a dry run.')
}

const ROLLBACK_ALONE =
  '--rollback takes the number of a run and nothing beside it; nothing was taken back.'

function runNumber(option: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new Error(`--${option} takes the number of a run.`)
  return Number(text)
}

/** What is wrong with an option, by the name it was given under. */
const problem = ({ path: [name = ''], message }: z.core.$ZodIssue) =>
  `--${dashed(String(name))}: ${message}`

const dashed = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

const camelCase = (name: string) =>
  name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
