/** A text with what is selected of it. */
export type Selected = { text: string; start: number; end: number }

/** What to replace of a text, and what to select then. */
export type Edit = { from: number; to: number; insert: string; start: number; end: number }

export type Mark = 'bold' | 'italic' | 'code' | 'link' | 'heading' | 'list'

/** What a mark does to the selected text, or takes from it again. */
export function applyMark(mark: Mark, selected: Selected): Edit {
  if (mark === 'link') return link(selected)
  if (mark === 'heading') return headed(selected)
  if (mark === 'list') return listed(selected)
  return wrapped(selected, wraps[mark])
}

const wraps = { bold: '**', italic: '*', code: '`' } as const

function wrapped({ text, start, end }: Selected, sign: string): Edit {
  const inside = text.slice(start, end)
  if (isBetween({ text, start, end }, sign))
    return {
      ...{ from: start - sign.length, to: end + sign.length, insert: inside },
      ...{ start: start - sign.length, end: end - sign.length },
    }
  const insert = `${sign}${inside}${sign}`
  return { from: start, to: end, insert, start: start + sign.length, end: end + sign.length }
}

/** Exactly this sign on either side: a star within `**` is no `*`. */
function isBetween({ text, start, end }: Selected, sign: string) {
  const [before, after] = [text.slice(0, start), text.slice(end)]
  const doubled = sign === '*' && before.endsWith('**') && !before.endsWith('***')
  return before.endsWith(sign) && after.startsWith(sign) && !doubled
}

function link({ text, start, end }: Selected): Edit {
  const inside = text.slice(start, end)
  const replace = { from: start, to: end }
  if (/^https?:\/\/\S+$/.test(inside))
    return { ...replace, insert: `[](${inside})`, start: start + 1, end: start + 1 }
  const at = start + inside.length + 3
  return { ...replace, insert: `[${inside}](https://)`, start: at, end: at + 'https://'.length }
}

/** Text, a heading, one below it, and text again. */
function headed({ text, start }: Selected): Edit {
  const { from, to, line } = lineAt(text, start)
  const [, signs = '', rest = line] = /^(#{1,6}) +(.*)$/.exec(line) ?? []
  const next = { '': '## ', '##': '### ' }[signs] ?? ''
  const insert = next + rest
  return { from, to, insert, start: from + insert.length, end: from + insert.length }
}

function listed({ text, start, end }: Selected): Edit {
  const from = lineAt(text, start).from
  const to = lineAt(text, end).to
  const lines = text.slice(from, to).split('\n')
  const isList = lines.every((line) => /^[-*] /.test(line))
  const insert = lines.map((line) => (isList ? line.slice(2) : `- ${line}`)).join('\n')
  const isPoint = start === end
  return {
    from,
    to,
    insert,
    start: isPoint ? from + insert.length : from,
    end: from + insert.length,
  }
}

function lineAt(text: string, at: number) {
  const from = at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1
  const next = text.indexOf('\n', at)
  const to = next < 0 ? text.length : next
  return { from, to, line: text.slice(from, to) }
}
