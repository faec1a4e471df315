import { ActForm } from '@/components/account/act-form'
import { capital } from '@/components/ui/capital'
import { count } from '@/components/ui/count'
import { setTermExpiry } from '@/lib/review/policies/actions'
import type { Policies } from '@/lib/review/policies/policies'

/** The stacks and problems with a time of their own. */
export function TermExpiries({ expiries }: { expiries: Policies['expiries'] }) {
  if (expiries.length === 0)
    return <p className="text-muted">No stack or problem has a time of its own.</p>
  return (
    <ul className="divide-rule border-rule divide-y border-y">
      {expiries.map(({ term: { id, kind, slug, name }, months }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-3 py-3">
          <p>
            <span className="font-ui text-muted text-sm">{kind}</span>{' '}
            <span className={`inline-block font-medium ${capital(name)}`}>{name}</span>:{' '}
            {count(months, 'month')}
          </p>
          <ActForm act={setTermExpiry} label="Take away" hidden={{ kind, slug, months: '' }} />
        </li>
      ))}
    </ul>
  )
}
