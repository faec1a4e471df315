import type { Entry } from './entry'

/** The list as a Markdown task list, notes below their items. */
export function toTaskList(entries: Entry[]): string {
  return entries.map(toLines).join('\n')
}

function toLines({ text, done, note }: Entry): string {
  const item = `- [${done ? 'x' : ' '}] ${text}`
  const lines = note.split(/\r\n?|\n/).filter((line) => line.trim() !== '')
  return [item, ...lines.map((line) => `  > ${line}`)].join('\n')
}
