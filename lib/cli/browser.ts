import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from 'playwright'

const systemPaths = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/**
 * A Chromium for the journeys: the one Playwright has, the system's, or one installed now. Undefined means
 * Playwright's own.
 */
export function ensureBrowser(say: (message: string) => void): string | undefined {
  const found = findBrowser()
  if (found) return found.path

  say('Installing a browser …')
  run(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium'])
  if (!findBrowser() && process.getuid?.() === 0) {
    run('apt-get', ['update'])
    run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium', 'fonts-liberation'])
  }
  const installed = findBrowser()
  if (installed) return installed.path
  throw new Error(
    'The journeys need a Chromium, and none could be installed. Install one, e.g. `apt-get install chromium`.',
  )
}

function findBrowser(): { path?: string } | null {
  if (existsSync(chromium.executablePath())) return {}
  const path = systemPaths.find((each) => existsSync(each))
  return path ? { path } : null
}

function run(command: string, options: string[]) {
  spawnSync(command, options, {
    stdio: 'ignore',
    timeout: 600_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
}
