import { parseArgs } from 'node:util'
import { z } from 'zod'

export const USAGE = `Usage: npm run audit:crawl -- [--base http://localhost:3000] [--concurrency 4] [--limit 200000] [--json]
Crawls a running site from / and its sitemap as a browser, as Googlebot and as a text-only bot.
The site should be at rest: what an import or a decision changes meanwhile is found to disagree with itself.
Ends with 0 when all is well, 1 with findings, 2 when it could not run.`

const text = { type: 'string' } as const

const Options = z.object({
  base: z.url({ protocol: /^https?$/, error: '--base takes an address on the web.' }),
  concurrency: z.coerce.number().int().min(1).max(32),
  limit: z.coerce.number().int().min(1),
  json: z.boolean(),
})

/** What the command line asks for. Throws a sentence about what is wrong with it. */
export function readWishes() {
  const { values } = parseArgs({
    options: {
      base: { ...text, default: 'http://localhost:3000' },
      concurrency: { ...text, default: '4' },
      limit: { ...text, default: '200000' },
      json: { type: 'boolean', default: false },
    },
  })
  const wishes = Options.safeParse(values)
  if (!wishes.success) throw new Error(z.prettifyError(wishes.error))
  return { ...wishes.data, base: new URL(wishes.data.base) }
}
