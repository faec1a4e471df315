import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'

/**
 * The port of the server in `home`: the one it had, so that whoever was connected finds it there after a crash; another
 * when that is taken, and at the first start.
 */
export async function choosePort(home: string): Promise<number> {
  const path = join(home, 'port')
  const kept = readPort(path)
  if (kept && (await tryPort(kept)) === kept) return kept
  const port = await tryPort(0)
  writeFileSync(path, `${port}\n`)
  return port
}

function readPort(path: string) {
  try {
    return Number(readFileSync(path, 'utf8')) || null
  } catch {
    return null // the first start
  }
}

/** The port when it is free, 0 when it is not; for 0, any free one. */
function tryPort(wanted: number) {
  return new Promise<number>((resolve) => {
    const probe = createServer().once('error', () => resolve(0))
    probe.listen(wanted, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(address && typeof address === 'object' ? address.port : 0))
    })
  })
}
