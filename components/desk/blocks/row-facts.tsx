import { count } from '@/components/ui/count'
import type { PatternRow } from '@/lib/review/blocks/view'
import { kindWords } from './kind-words'

/** How far a text reaches, and what a verdict on it would do. */
export function RowFacts({ row }: { row: Omit<PatternRow, 'first' | 'seen' | 'standing'> }) {
  const { kind, posts, openPosts, unlocks, variants, words } = row
  const facts = [
    kindWords[kind],
    count(words, 'word'),
    ...(openPosts > 0 && openPosts !== posts ? [`open in ${count(openPosts, 'post')}`] : []),
    ...(unlocks > 0 ? [`unlocks ${count(unlocks, 'post')}`] : []),
    ...(variants > 1 ? [count(variants, 'variant')] : []),
  ]
  return (
    <p className="font-ui text-muted text-sm">
      <strong className="text-ink font-semibold">{count(posts, 'post')}</strong>
      {facts.map((fact) => ` · ${fact}`)}
    </p>
  )
}
