'use client'
import { useActionState } from 'react'
import { Button } from '@/components/ui/button'
import { resumeChangeSet } from '@/lib/review/changes/actions'
import { ActOutcome } from '../act-outcome'

export function ResumeSetForm({ changeSetId }: { changeSetId: string }) {
  const [outcome, submit, pending] = useActionState(resumeChangeSet, { status: 'idle' })
  return (
    <form action={submit} className="space-y-3">
      <input type="hidden" name="changeSetId" value={changeSetId} />
      <p>It goes on after the last post that was done; nothing is done twice.</p>
      <Button type="submit" look="primary" disabled={pending}>
        {pending ? 'Starting …' : 'Resume'}
      </Button>
      <ActOutcome outcome={outcome} />
    </form>
  )
}
