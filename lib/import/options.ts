import { z } from 'zod'

const kibi = 1024
const sizes: ReadonlyMap<string, number> = new Map(
  Object.entries<number>({ '': 1, k: kibi, m: kibi ** 2, g: kibi ** 3 }),
)
const counts: ReadonlyMap<string, number> = new Map(
  Object.entries<number>({ '': 1, k: 1e3, m: 1e6, g: 1e9 }),
)

const expected = 'Expected a number such as 500, 10M or 64G.'

/** A whole number above 0, also as text: `64G`, `10M`, `500`. */
function amount(units: ReadonlyMap<string, number>) {
  const Spelled = z.string().transform((text) => {
    const [, digits, unit = ''] = /^(\d+(?:\.\d+)?)\s*([kmg]?)(?:i?b)?$/i.exec(text.trim()) ?? []
    return digits === undefined
      ? Number.NaN
      : Math.round(Number(digits) * (units.get(unit.toLowerCase()) ?? 1))
  })
  const Amount = z.int({ error: expected }).positive({ error: expected })
  return z.union([z.number(), Spelled], { error: expected }).pipe(Amount).optional()
}

const Size = amount(sizes)
const Count = amount(counts)

/**
 * How to read the sources of an import. All is optional; a limit that is not given is that of `limitsOf`.
 * Numbers may come as text, from a command line: `{ largestPage: '20M' }`.
 */
export const ImportOptions = z.strictObject({
  /** Reads every file as this one format. Not given, a format is recognised by how a file begins. */
  format: z.enum(['wordpress', 'jsonl', 'page']).optional(),
  largestFile: Size,
  largestUnpacked: Size,
  largestRatio: Count,
  mostEntries: Count,
  longestName: Size,
  mostItems: Count,
  deepestFolder: Count,
  longestLine: Size,
  mostJsonValues: Count,
  deepestJson: Count,
  largestPage: Size,
  mostPageLines: Count,
  mostHtml: Count,
  largestItem: Size,
  longestPreamble: Size,
  longestTag: Size,
  deepestXml: Count,
  mostXmlElements: Count,
  mostMetaFields: Count,
  deepestMeta: Count,
  mostMetaValues: Count,
  deepestHtml: Count,
  mostDefinitions: Count,
})
export type ImportOptions = z.output<typeof ImportOptions>

export type Format = NonNullable<ImportOptions['format']>
