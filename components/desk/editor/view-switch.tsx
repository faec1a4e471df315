import type { View } from './view'

const views = [
  ['write', 'Write'],
  ['preview', 'Preview'],
  ['details', 'Details'],
  ['changes', 'Save'],
] as const satisfies [View, string][]

type Props = { view: View; isWide: boolean; onView: (view: View) => void }

/** What is shown; beside the text, where there is room for it. */
export function ViewSwitch({ view, isWide, onView }: Props) {
  return (
    <fieldset aria-label="What is shown" className="editor-views needs-script">
      {views
        .filter(([name]) => !(isWide && name === 'write'))
        .map(([name, label]) => (
          <button
            key={name}
            type="button"
            data-view={name}
            aria-pressed={view === name}
            onClick={() => onView(name)}
          >
            {label}
          </button>
        ))}
    </fieldset>
  )
}
