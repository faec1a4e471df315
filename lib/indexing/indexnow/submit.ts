import { absolute } from '../absolute'

/** Whom to tell, and the key that `/<key>.txt` proves to be this site's. */
export type Target = { url: string; key: string }

/** `later`: it did not take them now, and says perhaps for how long. `refused`: it never will. */
export type Taken =
  | { kind: 'taken' }
  | { kind: 'refused'; why: string }
  | { kind: 'later'; why: string; waitMs: number }

const PATIENCE_MS = 15_000
const LONGEST_WAIT_MS = 24 * 3_600_000

/** Tells IndexNow of addresses, all of this site. */
export async function submit({ url, key }: Target, addresses: string[]): Promise<Taken> {
  const body = JSON.stringify({
    host: new URL(absolute('/')).host,
    key,
    keyLocation: absolute(`/${key}.txt`),
    urlList: addresses,
  })
  const headers = { 'content-type': 'application/json; charset=utf-8' }
  const signal = AbortSignal.timeout(PATIENCE_MS)
  try {
    const answer = await fetch(url, { method: 'POST', headers, body, signal, redirect: 'manual' })
    await answer.body?.cancel()
    return read(answer)
  } catch (cause) {
    return { kind: 'later', why: `It could not be reached: ${cause}`, waitMs: 0 }
  }
}

/** What is wrong with the request itself stays wrong; a key may be proved yet, and a server come back. */
const forGood = [400, 422]

function read({ ok, status, headers }: Response): Taken {
  if (ok) return { kind: 'taken' }
  const why = `It answered ${status}.`
  if (forGood.includes(status)) return { kind: 'refused', why }
  const seconds = Number(headers.get('retry-after') ?? 0)
  const waitMs = Number.isFinite(seconds) ? Math.min(seconds * 1000, LONGEST_WAIT_MS) : 0
  return { kind: 'later', why, waitMs }
}
