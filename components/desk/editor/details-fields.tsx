import { SelectField, TextArea, TextField } from '@/components/ui/field'
import { slugify } from '@/lib/content/slug'
import type { Draft } from '@/lib/review/editing/draft'
import type { Editing } from './editing'
import { FieldTrouble, troubled } from './field-trouble'
import { NamesField } from './names-field'
import type { Trouble } from './trouble'

type Fields = Draft['fields']
type Props = {
  editing: Editing
  /** Under which readers find it now. */
  slug: string
  troubles: readonly Trouble[]
  onSet: (part: Partial<Omit<Editing, 'blocks'>>) => void
}

const lists = [
  ['stack', 'Stack', 'One a line. It is filed under the first.'],
  ['problems', 'Problem', 'One a line. It is filed under the first.'],
  ['tools', 'Tools', 'One a line.'],
  ['areas', 'Areas', 'One a line.'],
  ['categories', 'Categories', 'One a line.'],
  ['tags', 'Tags', 'One a line.'],
  ['checklist', 'Checklist of the meta box', 'One item a line.'],
] as const satisfies [keyof Fields, string, string][]

const lines = [
  ['topic', 'Topic'],
  ['difficulty', 'Difficulty'],
  ['codeLanguage', 'Language of its code'],
] as const satisfies [keyof Fields, string][]

const visibilities = [
  ['public', 'Public: everybody may read it'],
  ['private', 'Private: only the desk may read it'],
  ['removed', 'Removed: its address says that it is gone'],
] as const

/** What is said about the post, and where it lives. */
export function DetailsFields({ editing, slug, troubles, onSet }: Props) {
  const { fields } = editing
  const put = (part: Partial<Fields>) => onSet({ fields: { ...fields, ...part } })
  const address = slugify(editing.slug)
  return (
    <div className="space-y-5">
      <div>
        <TextField
          {...troubled('slug', troubles)}
          label="Address"
          name="slug"
          maxLength={200}
          value={editing.slug}
          onChange={({ target }) => onSet({ slug: target.value })}
          hint={
            address === slug
              ? `It is at /posts/${slug}.`
              : `It will be at /posts/${address}, and /posts/${slug} will lead there.`
          }
        />
        <FieldTrouble field="slug" troubles={troubles} />
      </div>
      <SelectField
        label="Who may read it"
        name="visibility"
        value={editing.visibility}
        choices={visibilities}
        onChange={({ target }) => {
          const chosen = visibilities.find(([value]) => value === target.value)
          if (chosen) onSet({ visibility: chosen[0] })
        }}
      />
      <TextArea
        label="Summary"
        name="summary"
        rows={4}
        value={fields.summary}
        onChange={({ target }) => put({ summary: target.value })}
      />
      {lines.map(([field, label]) => (
        <TextField
          key={field}
          label={label}
          name={field}
          value={fields[field]}
          onChange={({ target }) => put({ [field]: target.value })}
        />
      ))}
      {lists.map(([field, label, hint]) => (
        <NamesField
          key={field}
          label={label}
          field={field}
          hint={hint}
          names={fields[field]}
          onChange={(names) => put({ [field]: names })}
        />
      ))}
    </div>
  )
}
