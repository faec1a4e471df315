import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as delay } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'

export type Site = { url: string; stop: () => Promise<void>; stopped: Promise<void> }

const START_SECONDS = 60
const nodeEnvironments = { start: 'production', dev: 'development' } as const

/**
 * Serves the site on `port`, as it was built or as it is being written, and waits until it answers. Its
 * database and secrets are those of our environment. It ends with this process, however that ends.
 */
export async function serveSite(
  mode: 'start' | 'dev',
  port: number,
  publicUrl: string,
): Promise<Site> {
  const child = spawn(
    process.execPath,
    [
      '--import',
      pathToFileURL('lib/cli/with-parent.mjs').href,
      '--import',
      pathToFileURL('lib/cli/slow-uploads.mjs').href,
      'node_modules/next/dist/bin/next',
      mode,
      '--port',
      String(port),
    ],
    {
      stdio: ['ignore', mode === 'dev' ? 'inherit' : 'ignore', 'inherit', 'ipc'],
      env: {
        ...process.env,
        SITE_URL: publicUrl,
        NODE_ENV: nodeEnvironments[mode],
        NEXT_TELEMETRY_DISABLED: '1',
      },
    },
  )
  const stopped = once(child, 'exit').then(() => {})
  const url = `http://localhost:${port}`
  await answering(url, child)
  return { url, stopped, stop: () => stop(child, stopped) }
}

async function answering(url: string, child: ChildProcess) {
  const deadline = performance.now() + START_SECONDS * 1000
  while (performance.now() < deadline) {
    if (child.exitCode !== null) throw new Error('The site ended as it started; why is said above.')
    const signal = AbortSignal.timeout(5_000)
    const answer = await fetch(`${url}/robots.txt`, { signal }).catch(() => null) // not listening yet
    if (answer) return
    await delay(100)
  }
  throw new Error(`The site does not answer at ${url} after ${START_SECONDS} seconds.`)
}

async function stop(child: ChildProcess, stopped: Promise<void>) {
  if (child.exitCode === null) child.kill('SIGTERM')
  await stopped
}
