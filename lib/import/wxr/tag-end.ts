/**
 * Where the tag that starts at `start` ends (after its `>`), or -1 when it does not. A `>` in a quoted value
 * is not its end; a quote counts only after `=`.
 */
export function tagEnd(text: string, start: number): number {
  const signs = /[>"']/g
  signs.lastIndex = start + 1
  for (let sign = signs.exec(text); sign; sign = signs.exec(text)) {
    if (sign[0] === '>') return signs.lastIndex
    if (!opensValue(text, sign.index)) continue
    const close = text.indexOf(sign[0], signs.lastIndex)
    if (close < 0) return -1
    signs.lastIndex = close + 1
  }
  return -1
}

function opensValue(text: string, quote: number): boolean {
  let before = quote - 1
  while (isSpace(text.charCodeAt(before))) before -= 1
  return text[before] === '='
}

const isSpace = (code: number) => code === 32 || (code >= 9 && code <= 13)
