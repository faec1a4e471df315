import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as delay } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { readEnv } from '@/lib/env-values'
import { hostOf, listenOptions, localUrl } from './listen'
import { passOn } from './site-log'

export type Site = {
  url: string
  stop: () => Promise<void>
  /** Resolves with how its process ended. */
  stopped: Promise<string>
  /** Ends it at once, without asking. */
  kill: () => void
}

const START_SECONDS = 60
const STOP_SECONDS = 30
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
  const output = mode === 'dev' ? 'inherit' : 'pipe'
  const host = hostOf({ host: process.env.HOST, publicUrl })
  const listen = listenOptions(host)
  const child = spawn(
    process.execPath,
    [
      ...listen.node,
      `--max-old-space-size=${readEnv(process.env).SITE_MEMORY_MB}`,
      '--import',
      pathToFileURL('lib/cli/with-parent.mjs').href,
      'node_modules/next/dist/bin/next',
      mode,
      '--port',
      String(port),
      ...listen.next,
    ],
    {
      stdio: ['ignore', output, output, 'ipc'],
      env: {
        ...process.env,
        SITE_URL: publicUrl,
        LOCAL_URL: localUrl(host, port),
        NODE_ENV: nodeEnvironments[mode],
        NEXT_TELEMETRY_DISABLED: '1',
      },
    },
  )
  if (child.stdout) passOn(child.stdout, 'info')
  if (child.stderr) passOn(child.stderr, 'warning')
  const stopped = once(child, 'exit').then(([code, signal]) =>
    signal ? `signal ${signal}` : `exit code ${code}`,
  )
  const url = localUrl(host, port)
  await answering(url, child)
  return { url, stopped, stop: () => stop(child, stopped), kill: () => child.kill('SIGKILL') }
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess) =>
  exitCode !== null || signalCode !== null

async function answering(url: string, child: ChildProcess) {
  const deadline = performance.now() + START_SECONDS * 1000
  while (performance.now() < deadline) {
    if (hasEnded(child)) throw new Error('The site ended as it started; why is said above.')
    if (await isAnswering(url, 5_000)) return
    await delay(100)
  }
  child.kill('SIGKILL')
  throw new Error(`The site does not answer at ${url} after ${START_SECONDS} seconds.`)
}

/** Whether the site answers at all, whatever it says. */
export async function isAnswering(url: string, milliseconds: number): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(milliseconds)
    const answer = await fetch(`${url}/robots.txt`, { signal })
    await answer.body?.cancel()
    return true
  } catch {
    return false
  }
}

/** Asks it to end, so that it answers what it has begun; after half a minute it is ended. */
async function stop(child: ChildProcess, stopped: Promise<string>) {
  if (!hasEnded(child)) child.kill('SIGTERM')
  const late = setTimeout(() => child.kill('SIGKILL'), STOP_SECONDS * 1000)
  await stopped
  clearTimeout(late)
}
