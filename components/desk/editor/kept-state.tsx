import { signInPath } from '@/lib/auth/return-path'
import { editPath } from './edit-path'
import type { Kept } from './use-autosave'

const clock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' })

/** Whether what is written is kept, and since when by the clock of who writes. */
export function KeptState({ postId, kept }: { postId: number; kept: Kept }) {
  return (
    <p role="status" data-trouble={kept.kind === 'trouble'}>
      {kept.kind === 'trouble' && (
        <>
          {sayTrouble(kept.because, kept.reason)}{' '}
          {kept.because === 'signed out' && (
            <a
              href={signInPath(editPath(postId))}
              target="_blank"
              rel="noreferrer"
              className="underline"
            >
              Sign in again, in a new tab
            </a>
          )}
        </>
      )}
      {kept.kind === 'kept' && kept.at !== null && (
        <span suppressHydrationWarning>Draft kept {clock.format(new Date(kept.at))}</span>
      )}
    </p>
  )
}

function sayTrouble(because: string, reason: string) {
  if (because === 'connection') return 'Not kept: the desk cannot be reached. It will try again.'
  if (because === 'too long') return `Not kept: ${reason}`
  if (because === 'deployment')
    return 'Not kept: the desk has a new version. Copy what you wrote last, and load this page again.'
  if (because === 'signed out') return 'Not kept: you are no longer signed in. It will try again.'
  return `Not kept: ${reason} It will try again.`
}
