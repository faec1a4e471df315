/** What is being edited, with what it was before and what was undone. */
export type Timeline<State> = {
  past: readonly State[]
  present: State
  future: readonly State[]
  /** What the last change was part of, and when it was made: typing on is one change. */
  last: { part: string; at: number } | null
}

export type Act<State> =
  /** `part` names what is typed into; null for a change that stands alone. `at` is in milliseconds. */
  | { do: 'change'; to: (state: State) => State; part: string | null; at: number }
  | { do: 'undo' }
  | { do: 'redo' }

const MOST = 200

/** A pause after which typing on is another change. */
const PAUSE_MS = 1_500

export const begin = <State>(present: State): Timeline<State> => ({
  ...{ past: [], present, future: [], last: null },
})

export function step<State>(line: Timeline<State>, act: Act<State>): Timeline<State> {
  if (act.do === 'undo') return undo(line)
  if (act.do === 'redo') return redo(line)
  const present = act.to(line.present)
  if (present === line.present) return line

  const { part, at } = act
  const { last } = line
  const isTypingOn = last !== null && last.part === part && at - last.at < PAUSE_MS
  const past = isTypingOn ? line.past : [...line.past, line.present].slice(-MOST)
  return { past, present, future: [], last: part === null ? null : { part, at } }
}

function undo<State>({ past, present, future }: Timeline<State>, line = begin(present)) {
  const before = past.at(-1)
  if (before === undefined) return { ...line, past, future }
  return { ...line, past: past.slice(0, -1), present: before, future: [present, ...future] }
}

function redo<State>({ past, present, future }: Timeline<State>, line = begin(present)) {
  const [after, ...rest] = future
  if (after === undefined) return { ...line, past, future }
  return { ...line, past: [...past, present], present: after, future: rest }
}
