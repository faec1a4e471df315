import { count, number } from '@/components/ui/count'
import type { CountedCoverage, Judged } from '@/lib/review/progress/coverage'
import { shareAfter } from '@/lib/review/progress/coverage'

const all = ({ own, byPattern, wrong, open }: Judged) => own + byPattern + wrong + open

/** Whole per cent; 0 and 100 only when it is none and all. */
export function percent(part: number, whole: number): string {
  if (part === 0 || whole === 0) return '0 %'
  const rounded = Math.round((100 * part) / whole)
  if (rounded === 0) return 'under 1 %'
  return rounded === 100 && part < whole ? 'over 99 %' : `${rounded} %`
}

/** How many distinct blocks there are, and how much of what posts say they are, approved. */
export function sayBlocks({ blocks, uses }: CountedCoverage): string {
  const approved = (judged: Judged) => judged.own + judged.byPattern
  const some = `Of ${count(all(blocks), 'distinct block')}, ${number(approved(blocks))} are approved`
  return `${some}: ${percent(approved(uses), all(uses))} of what posts say.`
}

/** How many posts have all, some and none of their blocks approved. */
export function sayPosts({ posts: { covered, partly, none, wrong } }: CountedCoverage): string {
  const some = `Of ${count(covered + partly + none + wrong, 'post')}, ${number(covered)} have all blocks approved`
  return `${some}, ${number(partly)} some and ${number(none)} none; ${number(wrong)} have a wrong one. Each still needs its own decision.`
}

/** How many decisions are left, block by block and post by post. */
export function sayLeft(coverage: CountedCoverage, posts: number): string {
  const { openPatterns } = coverage
  if (openPatterns === 0)
    return `No block is without a verdict. Left post by post: ${count(posts, 'decision')}.`
  const both = `Block by block ${count(openPatterns, 'verdict')} are left, post by post ${count(posts, 'decision')}.`
  const share = shareAfter(coverage, 100)
  return share === null
    ? both
    : `${both} The next 100 verdicts cover ${percent(share, 1)} of all that is open.`
}
