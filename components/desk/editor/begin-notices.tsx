import { Notice } from '@/components/ui/notice'
import { Moment } from '../moment'
import type { Opened } from './ground'

/** What somebody should know before they write: an older draft, a newer text, and who else is at it. */
export function BeginNotices({ opened, isSettled }: { opened: Opened; isSettled: boolean }) {
  const { kept, others } = opened
  if (!kept && !isSettled && others.length === 0) return null
  return (
    <div className="mb-6 space-y-2">
      {isSettled && <Notice>This is what both texts come to. It is not saved yet.</Notice>}
      {kept && !isSettled && (
        <Notice>
          This is your draft of <Moment value={kept.savedAt} />.
          {kept.isBehind &&
            ' Somebody saved another text since: when you save, you choose what both come to.'}
        </Notice>
      )}
      {others.map(({ name, what, at }) => (
        <Notice key={`${what}-${name}`}>
          {what === 'writing'
            ? `${name} is writing in it, too: kept `
            : `${name} reviews it until `}
          <Moment value={at} />.
        </Notice>
      ))}
    </div>
  )
}
