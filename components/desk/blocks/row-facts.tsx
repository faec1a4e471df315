import { count } from '@/components/ui/count'
import { ALIKE_READ } from '@/lib/review/blocks/alike'
import type { PatternRow } from '@/lib/review/blocks/view'
import { kindWords } from './kind-words'

type Props = {
  row: Omit<PatternRow, 'first' | 'seen' | 'standing' | 'alike'>
  /** Open texts that begin alike. */
  alike: number
}

/** How far a text reaches, and what a verdict on it would do. */
export function RowFacts({ row, alike }: Props) {
  const { kind, posts, openPosts, unlocks, variants, words } = row
  const facts = [
    kindWords[kind],
    count(words, 'word'),
    ...(openPosts > 0 && openPosts !== posts ? [`open in ${count(openPosts, 'post')}`] : []),
    ...(unlocks > 0 ? [`unlocks ${count(unlocks, 'post')}`] : []),
    ...(variants > 1 ? [count(variants, 'variant')] : []),
    ...(alike > 0 ? [`${alike}${alike < ALIKE_READ ? '' : ' or more'} begin alike`] : []),
  ]
  return (
    <p className="font-ui text-muted text-sm">
      <strong className="text-ink font-semibold">{count(posts, 'post')}</strong>
      {facts.map((fact) => ` · ${fact}`)}
    </p>
  )
}
