import { StatusLegend } from '@/components/charts/status-bar'
import type { KindPage } from './kind-page'
import { kindWords } from './kind-words'

/** What terms of a kind are, and what their bars mean. */
export function KindHeader({ page: { kind, terms, isFirst } }: { page: KindPage }) {
  const { title, means } = kindWords[kind]
  return (
    <header className="max-w-measure mb-10">
      <h1 className="text-title font-bold tracking-tight">{title}</h1>
      {terms.rows.length === 0 ? (
        <p className="text-lead text-muted mt-5">{means} No post has been filed under one yet.</p>
      ) : (
        <>
          <p className="text-lead text-muted mt-5 mb-5">
            {`${means} ${isFirst ? 'Those with the most posts come first' : 'From more posts to fewer'}; each bar shows how far its posts have been judged.`}
          </p>
          <StatusLegend />
        </>
      )}
    </header>
  )
}
