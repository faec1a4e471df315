import type { Editing } from './editing'
import { GrowArea } from './grow-area'

type Props = { editing: Editing; onSet: (part: Partial<Omit<Editing, 'blocks'>>) => void }

/** Title and lead, as they stand over the post. */
export function HeadFields({ editing: { title, lead }, onSet }: Props) {
  return (
    <div className="editor-head">
      <GrowArea
        className="written text-title font-bold tracking-tight"
        name="title"
        aria-label="Title"
        placeholder="Title"
        maxLength={500}
        value={title}
        // A title has one line: Enter goes on to the lead.
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        onChange={({ target }) => onSet({ title: target.value.replaceAll('\n', ' ') })}
      />
      <GrowArea
        className="written text-lead text-muted"
        name="lead"
        aria-label="Lead"
        placeholder="Lead: what it is about, in a sentence or two"
        value={lead}
        onChange={({ target }) => onSet({ lead: target.value })}
      />
    </div>
  )
}
