import type { Editing } from './editing'
import { FieldTrouble, troubled } from './field-trouble'
import { GrowArea } from './grow-area'
import type { Trouble } from './trouble'

type Props = {
  editing: Editing
  troubles: readonly Trouble[]
  onSet: (part: Partial<Omit<Editing, 'blocks'>>) => void
}

/** Title and lead, as they stand over the post. */
export function HeadFields({ editing: { title, lead }, troubles, onSet }: Props) {
  return (
    <div className="editor-head">
      <div>
        <GrowArea
          {...troubled('title', troubles)}
          className="written text-title font-bold tracking-tight"
          name="title"
          aria-label="Title"
          placeholder="Title"
          maxLength={500}
          value={title}
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
          onChange={({ target }) => onSet({ title: target.value.replaceAll('\n', ' ') })}
        />
        <FieldTrouble field="title" troubles={troubles} />
      </div>
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
