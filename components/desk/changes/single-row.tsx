import { TitleLink } from '@/components/ui/title-link'
import type { SingleRow as Row } from '@/lib/review/changes/view'
import { Moment } from '../moment'
import { UndoPostForm } from './undo-post-form'

/** One post that was decided on. */
export function SingleRow({ change }: { change: Row }) {
  const { id, post, personName, from, to, note, reason, at, isUndo, isUndone, mayUndo } = change
  return (
    <article className="flex flex-wrap items-start justify-between gap-x-8 gap-y-2">
      <div className="min-w-0 space-y-1">
        <h2 className="text-lg leading-snug font-semibold wrap-anywhere">
          <TitleLink href={`/desk/posts/${post.id}`} title={post.title} />
        </h2>
        <p>
          {isUndo && 'Taken back: '}
          {from} → <strong className="font-medium">{to}</strong>
          {reason && `, ${reason}`}
          {isUndone && ', taken back since'}
        </p>
        {note && <p className="max-w-measure whitespace-pre-line">{note}</p>}
        <p className="font-ui text-muted text-sm">
          {personName}, <Moment value={at} />
        </p>
      </div>
      {mayUndo && <UndoPostForm decisionId={id} title={post.title} />}
    </article>
  )
}
