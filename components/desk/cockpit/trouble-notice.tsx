import { Notice } from '@/components/ui/notice'
import { signInPath } from '@/lib/auth/return-path'
import { cockpitPath } from '@/lib/review/cockpit/address'
import type { Task } from '@/lib/review/cockpit/task'
import { LoadPresent } from '../load-present'
import type { Trouble } from './attempt'

/** What stood in the way of something, and what to do. */
export function TroubleNotice({
  task: { view, place },
  trouble: { because, reason },
}: {
  task: Task
  trouble: Trouble
}) {
  const here = cockpitPath(view, { at: place })
  return (
    <Notice tone="refused">
      <p>{reason}</p>
      {because === 'signed out' && (
        <a href={signInPath(here)} target="_blank" rel="noreferrer" className="underline">
          Sign in again, in a new tab
        </a>
      )}
      {because === 'changed' && <LoadPresent />}
      {because === 'deployment' && (
        <a href={here} className="underline">
          Load this page again
        </a>
      )}
    </Notice>
  )
}
