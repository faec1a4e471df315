'use client'
import { useActionState } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { resumeRun } from '@/lib/import/desk/actions'

export function ResumeForm({ runId }: { runId: number }) {
  const [outcome, submit, pending] = useActionState(resumeRun, { status: 'idle' })
  return (
    <form action={submit} className="space-y-3">
      <input type="hidden" name="runId" value={runId} />
      <p>It goes on after the last item that was done; nothing is done twice.</p>
      <Button type="submit" look="primary" disabled={pending}>
        {pending ? 'Starting …' : 'Resume'}
      </Button>
      {outcome.status === 'refused' && <Notice tone="refused">{outcome.reason}</Notice>}
    </form>
  )
}
