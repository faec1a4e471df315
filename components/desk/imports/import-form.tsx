'use client'
import { useActionState } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { importPreviewed } from '@/lib/import/desk/actions'

/** Imports what a preview has looked at. */
export function ImportForm({ runId }: { runId: number }) {
  const [outcome, submit, pending] = useActionState(importPreviewed, { status: 'idle' })
  return (
    <form action={submit} className="space-y-3">
      <input type="hidden" name="runId" value={runId} />
      <p>Nothing was changed so far. The same files can be imported as they were uploaded.</p>
      <Button type="submit" look="primary" disabled={pending}>
        {pending ? 'Starting …' : 'Import this'}
      </Button>
      {outcome.status === 'refused' && <Notice tone="refused">{outcome.reason}</Notice>}
    </form>
  )
}
