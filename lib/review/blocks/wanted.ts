import { z } from 'zod'
import { BlockKind } from '@/lib/db/generated/enums'
import { own } from '@/lib/own'

/**
 * Which patterns a list shows, as an address has it: `?show=wrong&order=posts&words=rollback&kind=code`. What cannot
 * be read is as if it were not there, so every address leads somewhere.
 */
const Params = z.object({
  /** What has an open block in use, or what has a verdict, on the pattern or on a block of it. */
  show: z.enum(['open', 'approved', 'wrong']).catch('open'),
  /** Of what is open: which comes first. What is judged comes by how many posts use it. */
  order: z.enum(['unlocks', 'posts']).catch('unlocks'),
  words: z.string().trim().min(1).max(200).nullable().catch(null),
  kind: z.enum(BlockKind).nullable().catch(null),
})
export type Wanted = z.output<typeof Params>

/** What search params say; never an error. */
export function readWanted(params: Record<string, unknown>): Wanted {
  const all = Object.keys(Params.shape).map((key) => [key, own(params, key) ?? null])
  return Params.parse(Object.fromEntries(all))
}

/** The one text of it; empty for what is open, by what it unlocks. */
export function writeWanted({ show, order, words, kind }: Wanted): string {
  const said = {
    ...(show !== 'open' && { show }),
    ...(order !== 'unlocks' && { order }),
    ...(words !== null && { words }),
    ...(kind !== null && { kind }),
  }
  return new URLSearchParams(said).toString()
}

const LARGEST = 2 ** 31 - 1

/** A place in a list: the numbers it is ordered by, e.g. `12_400_77`. */
export const writePlace = (numbers: number[]) => numbers.join('_')

/** Null for anything but `count` of them, which then means the start. */
export function readPlace(text: unknown, count: number): number[] | null {
  if (typeof text !== 'string' || !/^\d{1,10}(?:_\d{1,10})*$/.test(text)) return null
  const numbers = text.split('_').map(Number)
  return numbers.length === count && numbers.every((each) => each <= LARGEST) ? numbers : null
}
