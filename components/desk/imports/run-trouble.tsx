import { Notice } from '@/components/ui/notice'
import type { RunPage } from '@/lib/import/desk/view'

/** What went wrong with a run, and what taking it back has left. */
export function RunTrouble({ run }: { run: RunPage }) {
  const { standing, isPreview, failure, rollback, stopAskedBy } = run
  return (
    <>
      {(standing === 'broken' || standing === 'cutOff') && (
        <Notice tone="refused">
          It broke off before its files were read to their end.{' '}
          {isPreview ? 'Nothing was changed: upload them again.' : 'What it did is kept.'}
          {failure && ` The reason: ${failure}`}
        </Notice>
      )}
      {stopAskedBy !== null && (
        <Notice>
          {stopAskedBy} asked it to stop. It does so as soon as the posts at hand are stored.
        </Notice>
      )}
      {rollback.length > 0 && (
        <Notice>
          <ul>
            {rollback.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  )
}
