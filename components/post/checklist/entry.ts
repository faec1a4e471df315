/** An item of a checklist and what its reader made of it. */
export type Entry = { text: string; done: boolean; note: string }

/** Characters; enough for a sentence or a short command. */
export const longestNote = 500

export function freshEntries(items: string[]): Entry[] {
  return items.map((text) => ({ text, done: false, note: '' }))
}

/** Whether a reader made anything of it. */
export function isTouched(entries: Entry[]): boolean {
  return entries.some(({ done, note }) => done || note !== '')
}

/** What tells the items of one list apart; the second of two equal ones is another. Items are single lines. */
export function keysOf(texts: string[]): string[] {
  const seen = new Map<string, number>()
  return texts.map((text) => {
    const before = seen.get(text) ?? 0
    seen.set(text, before + 1)
    return before === 0 ? text : `${text}\n${before}`
  })
}
