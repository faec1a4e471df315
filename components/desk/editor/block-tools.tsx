import type { KeyboardEvent } from 'react'

/** What can be done with a block as a whole. */
export type BlockAct = 'up' | 'down' | 'add' | 'duplicate' | 'remove'

const tools = [
  ['up', 'Move up', 'm6 14 6-6 6 6'],
  ['down', 'Move down', 'm6 10 6 6 6-6'],
  ['add', 'Add below', 'M12 5v14M5 12h14'],
  ['duplicate', 'Duplicate', 'M9 9h10v10H9zM5 15V5h10'],
  ['remove', 'Remove', 'm6 6 12 12M18 6 6 18'],
] as const satisfies [BlockAct, string, string][]

type Props = {
  /** What the block is, and where: `paragraph 3 of 12`. */
  name: string
  isFirst: boolean
  isLast: boolean
  onAct: (act: BlockAct) => void
}

/** One stop for Tab; the arrow keys go from tool to tool. Quiet until the block is pointed at or written in. */
export function BlockTools({ name, isFirst, isLast, onAct }: Props) {
  const isOff = { up: isFirst, down: isLast, add: false, duplicate: false, remove: false }
  return (
    <div
      role="toolbar"
      aria-label={`Tools: ${name}`}
      className="block-tools needs-script"
      onKeyDown={onArrow}
    >
      {tools.map(([act, label, path], at) => (
        <button
          key={act}
          type="button"
          data-act={act}
          tabIndex={at === 0 ? 0 : -1}
          aria-label={`${label}: ${name}`}
          title={label}
          aria-disabled={isOff[act]}
          onClick={() => !isOff[act] && onAct(act)}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true" fill="none" stroke="currentColor">
            <path d={path} strokeWidth="1.75" />
          </svg>
        </button>
      ))}
    </div>
  )
}

const steps: ReadonlyMap<string, number> = new Map(
  Object.entries<number>({ ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }),
)

function onArrow(event: KeyboardEvent<HTMLDivElement>) {
  const step = steps.get(event.key)
  if (step === undefined || event.altKey) return
  const all = [...event.currentTarget.querySelectorAll('button')]
  const at = all.findIndex((button) => button.contains(document.activeElement))
  all[(at + step + all.length) % all.length]?.focus()
  event.preventDefault()
}
