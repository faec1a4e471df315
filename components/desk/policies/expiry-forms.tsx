import { ActForm } from '@/components/account/act-form'
import { TextField } from '@/components/ui/field'
import type { TermStanding } from '@/lib/posts/post'
import { setExpiry, setTermExpiry } from '@/lib/review/policies/actions'

const months = { label: 'Months', name: 'months', type: 'number', min: 1, max: 120, step: 1 }

/** After how many months a review expires, wherever nothing shorter holds. */
export function ExpiryForm({ current }: { current: number | null }) {
  return (
    <ActForm act={setExpiry} label="Save" look="primary">
      <div className="max-w-60">
        <TextField {...months} defaultValue={current ?? ''} hint="1 to 120; empty for never." />
      </div>
    </ActForm>
  )
}

type Offered = Record<'stack' | 'problem', TermStanding[]>

/** The same for a stack or a problem. */
export function TermExpiryForm({ kind, offered }: { kind: 'stack' | 'problem'; offered: Offered }) {
  const list = `offered-${kind}`
  return (
    <ActForm act={setTermExpiry} label={`Save for this ${kind}`} hidden={{ kind }}>
      <div className="grid gap-4 sm:grid-cols-[minmax(0,1fr)_8rem]">
        <TextField
          label={kind === 'stack' ? 'Stack' : 'Problem'}
          name="slug"
          list={list}
          maxLength={200}
          autoComplete="off"
          required
        />
        <datalist id={list}>
          {offered[kind].map(({ slug, name }) => (
            <option key={slug} value={name} />
          ))}
        </datalist>
        <TextField {...months} required />
      </div>
    </ActForm>
  )
}
