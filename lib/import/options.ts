import { z } from 'zod'

const kibi = 1024
const mebi = kibi ** 2
const gibi = kibi ** 3

/** What an import may be asked to hold on to, and what it does unasked. Sizes are bytes. */
const defaults = {
  /** Of one file, or of one entry of an archive once it is unpacked. */
  largestFile: 64 * gibi,
  /** Of all that is unpacked in one import. */
  largestUnpacked: 256 * gibi,
  /** Unpacked bytes for each packed one. Text packs to a tenth, a bomb to a thousandth. */
  largestRatio: 200,
  /** Files in one archive. */
  mostEntries: 5_000_000,
  /** Things found in one import, posts or not: what never ends is stopped here. */
  mostItems: 10_000_000,
  /** Folders below the one that was named. */
  deepestFolder: 40,
  /** Of one line of JSON lines. A post is a few kilobytes. */
  longestLine: 10 * mebi,
  /** Of one saved page. */
  largestPage: 10 * mebi,
}
export type Limits = typeof defaults

const sizes: Record<string, number> = { '': 1, k: kibi, m: mebi, g: gibi }
const counts: Record<string, number> = { '': 1, k: 1e3, m: 1e6, g: 1e9 }

/** A whole number above 0, also as text: `64G`, `10M`, `500`. */
function amount(units: Record<string, number>) {
  const Spelled = z.string().transform((text, context) => {
    const [, digits, unit] = /^(\d+(?:\.\d+)?)\s*([kmg]?)(?:i?b)?$/i.exec(text.trim()) ?? []
    if (digits !== undefined)
      return Math.round(Number(digits) * (units[unit?.toLowerCase() ?? ''] ?? 1))
    context.issues.push({
      code: 'custom',
      input: text,
      message: 'Expected a number such as 500, 10M or 64G.',
    })
    return z.NEVER
  })
  return z.union([z.number(), Spelled]).pipe(z.int().positive()).optional()
}

const Size = amount(sizes)
const Count = amount(counts)

/**
 * How to read the sources of an import. All is optional; a limit that is not given is that of `defaults`.
 * Numbers may come as text, from a command line: `{ largestPage: '20M' }`.
 */
export const ImportOptions = z.strictObject({
  /** Reads every file as this one format. Not given, a format is recognised by how a file begins. */
  format: z.enum(['wordpress', 'jsonl', 'page']).optional(),
  largestFile: Size,
  largestUnpacked: Size,
  largestRatio: Count,
  mostEntries: Count,
  mostItems: Count,
  deepestFolder: Count,
  longestLine: Size,
  largestPage: Size,
})
export type ImportOptions = z.output<typeof ImportOptions>
/** A size in bytes, as people write it: `10 MB`. */
export function sizeText(bytes: number): string {
  const [unit, size] = [['GB', gibi] as const, ['MB', mebi] as const, ['kB', kibi] as const].find(
    ([, size]) => bytes >= size,
  ) ?? ['bytes', 1]
  return `${Math.round((bytes / size) * 10) / 10} ${unit}`
}

export type Format = NonNullable<ImportOptions['format']>

/** Every limit: as it was given, or else its default. */
export function limitsOf(options: ImportOptions): Limits {
  const { format: _, ...given } = options
  const known = Object.entries(given).filter(([, limit]) => limit !== undefined)
  return { ...defaults, ...Object.fromEntries(known) }
}
