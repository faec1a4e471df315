'use client'
import { Sentence } from '@/components/site/sentence'
import { Button } from '@/components/ui/button'

/** What a reader sees when a page could not be made. The cause stays in the server's log. */
export default function SiteError({ retry }: { error: unknown; retry: () => void }) {
  return (
    <Sentence title="This page could not be shown">
      <p>Something failed on our side, perhaps for a moment only.</p>
      <Button look="primary" onClick={() => retry()}>
        Try again
      </Button>
    </Sentence>
  )
}
