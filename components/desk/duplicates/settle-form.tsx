'use client'
import { Button } from '@/components/ui/button'
import { CheckField, TextArea } from '@/components/ui/field'
import { settleCluster } from '@/lib/review/duplicates/actions'
import type { ClusterPage } from '@/lib/review/duplicates/view'
import { ActOutcome } from '../act-outcome'
import { useAct } from '../use-act'
import { AllChoice } from './all-choice'
import { MemberChoice } from './member-choice'

/** Says what becomes of the near copies of a post, and asks for a second act before it does. */
export function SettleForm({ page }: { page: ClusterPage }) {
  const [outcome, submit, pending] = useAct(settleCluster, { status: 'idle' })
  const { stays, others, more } = page
  const kept = outcome.status === 'refused' ? outcome.kept : {}
  return (
    <form action={submit} aria-labelledby="settle" className="max-w-3xl space-y-5">
      <h2 id="settle" tabIndex={-1} className="scroll-mt-6 text-xl font-semibold">
        What becomes of them
      </h2>
      <input type="hidden" name="staysId" value={stays.id} />
      <input
        type="hidden"
        name="seen"
        value={others.map(({ id, revisionId }) => `${id}.${revisionId}`).join()}
      />
      {others.length > 1 && <AllChoice chosen={kept.all} />}
      <ul className="divide-rule border-rule divide-y border-y">
        {others.map((member) => (
          <li key={member.id} className="py-3">
            <MemberChoice page={page} member={member} chosen={kept[`act-${member.id}`]} />
          </li>
        ))}
      </ul>
      {more > 0 && <p className="text-muted">More follow when these are settled: {more}.</p>}
      <TextArea label="Note" name="note" maxLength={2000} defaultValue={kept.note} />
      <ul className="list-disc space-y-1 pl-5">
        <li>Who asks for a merged post is led to the one that stays.</li>
        <li>A hidden post is private. Kept posts are not shown as near copies again.</li>
        <li>What was changed since you opened this page stays as it is, and is named.</li>
        <li>All of it can be taken back for 30 days.</li>
      </ul>
      <CheckField label="Yes, do this" name="confirm" value="yes" required />
      <ActOutcome outcome={outcome} />
      <Button type="submit" look="primary" disabled={pending}>
        {pending ? 'Starting …' : 'Settle them'}
      </Button>
    </form>
  )
}
