import { createServer } from 'node:net'

const TRIED = 50

/** The first free port from `preferred` on. */
export async function findPort(preferred: number): Promise<number> {
  for (let port = preferred; port < preferred + TRIED && port <= 65_535; port += 1)
    if (await isFree(port)) return port
  throw new Error(
    `No port from ${preferred} to ${preferred + TRIED - 1} is free. Set PORT to one that is.`,
  )
}

function isFree(port: number) {
  return new Promise<boolean>((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, () => probe.close(() => resolve(true)))
  })
}
