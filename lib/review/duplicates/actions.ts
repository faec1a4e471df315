'use server'
import { redirect } from 'next/navigation'
import { roleAction } from '@/lib/auth/guard'
import { refusal } from '@/lib/auth/outcome'
import { beginChangeSet } from '../changes/run'
import { startPlaces } from '../changes/start-places.store'
import { planSettlement } from './plan.store'
import { Settlement } from './settlement'

/** Starts to merge, hide and keep the posts of a cluster, when that was confirmed, and leads to the change set. */
export const settleCluster = roleAction('editor', Settlement, async (settlement, person) => {
  if (settlement.acts.length === 0)
    return refusal('input', 'Nothing was chosen for any of the posts. Nothing was changed.')
  const planned = await planSettlement(settlement)
  if (!planned)
    return refusal(
      'changed',
      'This cluster is another one by now. Nothing was changed. Please look at it again.',
    )
  const id = await startPlaces({ planned, note: settlement.note }, person)
  beginChangeSet(id)
  redirect(`/desk/changes/${id}`)
})
