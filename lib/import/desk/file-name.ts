import { normalForm } from '@/lib/content/normal-form'

/** What an upload may be, by how its name ends. What is in it decides how it is read. */
export const acceptedEndings = ['.xml', '.txt', '.html', '.jsonl', '.zip', '.gz'] as const

/** In characters: a file system counts bytes, up to four for each, and takes 255. */
const LONGEST = 60

/** Of a longer name with its folders, the end is looked at. */
const LONGEST_SENT = 4_000

/**
 * A name to store an upload under: that of the sender without its folders, with nothing in it that a file
 * system, a terminal or a web page could take for more than a name. Null when it does not end as an upload may.
 */
export function safeName(sent: string): string | null {
  const base = normalForm(sent.slice(-LONGEST_SENT)).split(/[\\/]/).at(-1) ?? ''
  const name = base.replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-').replace(/^[.-]+/, '')
  const ending = acceptedEndings.find((each) => name.toLowerCase().endsWith(each))
  if (!ending) return null
  const stem = name.slice(0, -ending.length)
  return `${[...stem]
    .slice(0, LONGEST)
    .join('')
    .replace(/[.-]+$/, '')}${ending}`
}

/** `name`, numbered if it is taken: `a.txt`, `2-a.txt`. Takes it. */
export function takeName(name: string, taken: Set<string>): string {
  let free = name
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${number}-${name}`
  taken.add(free.toLowerCase())
  return free
}
