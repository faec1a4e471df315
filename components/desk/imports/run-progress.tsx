'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { ProgressBar } from '@/components/ui/progress-bar'
import type { Progress } from '@/lib/import/desk/view'
import { progressText } from './progress-text'

type Props = { runId: number; isImport: boolean; initial: Progress | null }

/** How far a run is, as it goes on; without its script, as it was when the page was asked for. */
export function RunProgress({ runId, isImport, initial }: Props) {
  const progress = useProgress(runId) ?? initial
  const text = isImport && progress ? progressText(progress) : 'It is being taken back.'

  return (
    <>
      <ProgressBar label={text} share={isImport && progress ? progress.share : null} />
      <noscript>
        <a href={`/desk/imports/${runId}`} className="text-accent underline">
          See how far it is now
        </a>
      </noscript>
    </>
  )
}

function useProgress(runId: number) {
  const router = useRouter()
  const [progress, setProgress] = useState<Progress | null>(null)

  useEffect(() => {
    const events = new EventSource(`/desk/imports/${runId}/events`)
    events.addEventListener('progress', ({ data }) => setProgress(JSON.parse(data)))
    events.addEventListener('end', () => {
      events.close() // else the browser would ask again
      router.refresh()
    })
    return () => events.close()
  }, [runId, router])

  return progress
}
