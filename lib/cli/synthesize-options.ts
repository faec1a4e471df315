import { parseArgs } from 'node:util'
import { z } from 'zod'
import type { Mix } from '@/lib/synthesizer/mix'
import { defaultMix } from '@/lib/synthesizer/mix'
import { shareStatuses } from '@/lib/synthesizer/statuses'

const { reviewed, drafted, expanded, nearDuplicates, images, needingReview } = defaultMix

export const USAGE = `Usage: npm run synthesize -- [--count 300] [--seed 1] [--format jsonl] [shares] --out <file or folder>
Writes a made-up archive. The same seed and shares give the same posts on every machine, whatever the format.
  --format jsonl  JSON lines, one post a line
  --format wxr    a WordPress export (WXR 1.2)
  --format page   saved pages: --out names a folder, new or empty, for one .txt a post
  --out -         standard output (one saved page at most): run npm with --silent then, or its own words come first
Shares of all posts, from 0 to 1:
  --reviewed ${reviewed} --drafted ${drafted} --expanded ${expanded}  together 1; those left out divide the rest as here
  --near-duplicates ${nearDuplicates}  an earlier post again, with at most one sentence more
  --images ${images}           with one to four pictures
  --needing-review <share>  marked as needing human review; left out, ${needingReview.drafted} of the drafted, ${needingReview.expanded} of the
                          expanded and ${needingReview.reviewed} of the reviewed ones are`

const LARGEST = 2 ** 32 - 1
const whole = (name: string, least: number) => {
  const error = `--${name} takes a whole number from ${least} to ${LARGEST}.`
  const digits = z.string().regex(/^\d+$/, { error, abort: true })
  return digits.transform(Number).pipe(z.int(error).min(least, error).max(LARGEST, error))
}

const share = (name: string) => {
  const error = `--${name} takes a share from 0 to 1, such as 0.25.`
  const decimal = z.string().regex(/^(?:\d+\.?\d*|\.\d+)$/, { error, abort: true })
  return decimal.transform(Number).pipe(z.number(error).max(1, error)).optional()
}

const Options = z
  .object({
    count: whole('count', 1),
    seed: whole('seed', 0),
    format: z.enum(['jsonl', 'wxr', 'page'], '--format takes jsonl, wxr or page.'),
    out: z.string('--out takes the file or folder to write, or - for standard output.').min(1),
    reviewed: share('reviewed'),
    drafted: share('drafted'),
    expanded: share('expanded'),
    'near-duplicates': share('near-duplicates'),
    images: share('images'),
    'needing-review': share('needing-review'),
  })
  .refine(({ format, count, out }) => format !== 'page' || count === 1 || out !== '-', {
    error: '--format page writes a file a post: --out takes a folder, or - with --count 1.',
  })

type Values = z.output<typeof Options>
export type Wishes = Pick<Values, 'count' | 'seed' | 'format' | 'out'> & { mix: Mix }

const text = { type: 'string' } as const
const accepted = {
  count: { ...text, default: '300' },
  seed: { ...text, default: '1' },
  format: { ...text, default: 'jsonl' },
  out: text,
  reviewed: text,
  drafted: text,
  expanded: text,
  'near-duplicates': text,
  images: text,
  'needing-review': text,
} as const

/** What the command line asks for, or a sentence about what is wrong with it. */
export function readWishes(): Wishes | string {
  try {
    const options = Options.safeParse(parseArgs({ options: accepted }).values)
    if (!options.success) return options.error.issues[0]?.message ?? ''
    const { count, seed, format, out } = options.data
    const mix = mixOf(options.data)
    return typeof mix === 'string' ? mix : { count, seed, format, out, mix }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function mixOf(values: Values): Mix | string {
  const statuses = shareStatuses(values)
  if (typeof statuses === 'string') return statuses
  const needing = values['needing-review']
  return {
    ...statuses,
    nearDuplicates: values['near-duplicates'] ?? nearDuplicates,
    images: values.images ?? images,
    needingReview:
      needing === undefined
        ? needingReview
        : { reviewed: needing, drafted: needing, expanded: needing },
  }
}
