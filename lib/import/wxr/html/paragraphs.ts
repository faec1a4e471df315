/**
 * What lines mean where text stands:
 * - `flow`: between blocks; each run of lines is a paragraph
 * - `item`: in a list item or a cell; paragraphs only when there are several
 * - `paragraph`: in a `<p>`, which a blank line ends
 * - `line`: in a heading or caption; every new line is a break
 * - `kept`: nothing; the HTML says all
 * - `verbatim`: what they are; it is code
 */
export type Context = 'flow' | 'item' | 'paragraph' | 'line' | 'kept' | 'verbatim'

/**
 * HTML of text with inline tags: paragraphs from blank lines and breaks from new lines, as authors of the classic editor meant them. A line
 * that is only an address becomes a link, one that is only a picture stands alone.
 */
export function toParagraphs(text: string, context: Context): string {
  if (context === 'verbatim') return text
  if (context === 'kept') return linked(text)
  const groups = groupLines(text.split('\n'), context === 'flow')
  return joinGroups(groups.map(joinLines), context)
}

function joinGroups(groups: string[], context: Context): string {
  if (context === 'line') return groups.join('<br>')
  if (context === 'paragraph') return groups.join('</p><p>')
  if (context === 'item' && groups.length === 1) return groups.join('')
  return groups.map((html) => (isSeen(html) ? `<p>${html}</p>` : html)).join('\n')
}

function groupLines(lines: string[], isFlow: boolean): string[][] {
  const groups: string[][] = []
  let isApart = true
  for (const line of lines.map((text) => text.trim())) {
    const standsAlone = isFlow && isPicture(line)
    if (line !== '') {
      const group = groups.at(-1)
      if (isApart || standsAlone || !group) groups.push([line])
      else group.push(line)
    }
    isApart = line === '' || standsAlone
  }
  return groups
}

/** Between two lines that show something is a break, unless there is one already. */
function joinLines(lines: string[]): string {
  let html = ''
  let before: { isSeen: boolean; hasBreak: boolean } | undefined
  for (const line of lines) {
    const text = withoutLastBreak(line)
    const now = { isSeen: isSeen(text), hasBreak: text !== line }
    const isBroken = before && (before.hasBreak || (before.isSeen && now.isSeen))
    html += `${isBroken ? '<br>' : ''}${before ? '\n' : ''}${linked(text)}`
    before = now
  }
  return html
}

function withoutLastBreak(line: string): string {
  const start = line.lastIndexOf('<')
  return start >= 0 && /^<br\s*\/?>$/i.test(line.slice(start))
    ? line.slice(0, start).trimEnd()
    : line
}

/** A line with nothing but an address: WordPress shows what is there. */
function linked(line: string): string {
  const address = line.trim()
  if (!/^https?:\/\/[^\s<>"']+$/i.test(address)) return line
  return `<a href="${address}">${address}</a>`
}

const withoutTags = (html: string) => html.replace(/<[^>]*>/g, '').trim()

const isSeen = (html: string) => withoutTags(html) !== '' || /<(?:img|br)[\s/>]/i.test(html)

const isPicture = (line: string) => withoutTags(line) === '' && /<img[\s/]/i.test(line)
