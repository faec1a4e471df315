'use client'
import { Sentence } from '@/components/site/sentence'
import { Button } from '@/components/ui/button'

/** What a reviewer sees when a page of the desk could not be made. The cause stays in the server's log. */
export default function DeskError({ retry }: { error: unknown; retry: () => void }) {
  return (
    <Sentence title="The desk could not be shown">
      <p>
        Something failed on our side, perhaps for a moment only. No decision is recorded by half.
      </p>
      <Button look="primary" onClick={() => retry()}>
        Try again
      </Button>
    </Sentence>
  )
}
