'use client'
import { Notice } from '@/components/ui/notice'
import { signInPath } from '@/lib/auth/return-path'
import type { Trouble } from '../cockpit/attempt'
import { LoadPresent } from '../load-present'

type Props = Trouble & {
  /** Where to see how it stands, if it may leave this page once it is loaded again. */
  path?: string | undefined
}

/** What stood in the way of a verdict, and what to do. */
export function VerdictTrouble({ because, reason, path }: Props) {
  return (
    <Notice tone="refused">
      <p>{reason}</p>
      {because === 'signed out' && (
        <a href={signInPath('/desk/blocks')} target="_blank" rel="noreferrer" className="underline">
          Sign in again, in a new tab
        </a>
      )}
      {because === 'changed' && !path && <LoadPresent />}
      {because === 'changed' && path && (
        <a href={path} target="_blank" rel="noreferrer" className="underline">
          See what was said of it, in a new tab
        </a>
      )}
      {because === 'deployment' && (
        <button type="button" onClick={() => location.reload()} className="underline">
          Load this page again
        </button>
      )}
    </Notice>
  )
}
