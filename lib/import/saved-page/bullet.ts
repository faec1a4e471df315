import { maxNesting } from './limits'
import type { Line } from './line'

/** An item of a list and the items below it. */
export type Bullet = { text: string; children: Bullet[] }

const sureBullet = /^[•◦▪▫‣⁃∙●○■□·]\s*(.*)$/su
const likelyBullet = /^[-*+–]\s+(.*)$/su

/** A bullet that is nothing else: in code, `-` and `*` have other meanings. */
export function isSureBullet({ text }: Line): boolean {
  return sureBullet.test(text)
}

export function isBullet({ text }: Line): boolean {
  return sureBullet.test(text) || likelyBullet.test(text)
}

/** A line that goes on with the item before it: not one itself, and indented further. */
function continues(line: Line, bullet: Line | undefined): boolean {
  return bullet !== undefined && line.text !== '' && !isBullet(line) && line.indent > bullet.indent
}

/** How many lines from `start` are bullets, with the lines that go on with them; gaps between count. */
export function bulletsFrom(lines: Line[], start: number, isItem = isBullet): number {
  let end = start
  let last: Line | undefined
  for (let index = start; index < lines.length; index += 1) {
    const line = lines[index]
    if (!line || line.text === '') continue
    if (isItem(line)) last = line
    else if (lines[index - 1]?.text === '' || !continues(line, last)) break
    end = index + 1
  }
  return end - start
}

/** Nests items by their indentation. */
export function bulletTree(lines: Line[]): Bullet[] {
  const root: Bullet[] = []
  const open: { bullet: Bullet; line: Line }[] = []
  for (const line of lines) {
    const parent = open.at(-1)
    if (line.text === '') continue
    if (parent && continues(line, parent.line)) {
      parent.bullet.text += parent.bullet.text === '' ? line.text : ` ${line.text}`
    } else {
      const bullet = { text: itemText(line), children: [] }
      closeUntil(open, line)
      siblings(open, root).push(bullet)
      open.push({ bullet, line })
    }
  }
  return withoutEmpty(root)
}

function withoutEmpty(bullets: Bullet[]): Bullet[] {
  return bullets
    .map(({ text, children }) => ({ text, children: withoutEmpty(children) }))
    .filter(({ text, children }) => text !== '' || children.length > 0)
}

function closeUntil(open: { line: Line }[], line: Line): void {
  while ((open.at(-1)?.line.indent ?? -1) >= line.indent || open.length >= maxNesting) open.pop()
}

function siblings(open: { bullet: Bullet }[], root: Bullet[]): Bullet[] {
  return open.at(-1)?.bullet.children ?? root
}

/** What a line says, without its bullet. */
export function itemText({ text }: Line): string {
  const found = sureBullet.exec(text)?.[1] ?? likelyBullet.exec(text)?.[1]
  return (found ?? text).trim()
}
