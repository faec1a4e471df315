declare global {
  var alphanodeShares: Map<string, number> | undefined
}

// Next bundles this module several times in one process: they all count together.
globalThis.alphanodeShares ??= new Map()
const taken = globalThis.alphanodeShares

/** What one person may have open at once, by kind. */
const limits = { events: 6, upload: 2 } as const

/** Takes one of a person's places; gives what is to be called when it is free again, or null when all are taken. */
export function takeShare(kind: keyof typeof limits, personId: string): (() => void) | null {
  const key = `${kind} ${personId}`
  const open = taken.get(key) ?? 0
  if (open >= limits[kind]) return null
  taken.set(key, open + 1)
  let isFree = false
  return () => {
    if (isFree) return
    isFree = true
    const left = (taken.get(key) ?? 1) - 1
    if (left > 0) taken.set(key, left)
    else taken.delete(key)
  }
}
