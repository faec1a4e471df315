import { resolve } from 'node:path'
import { defineConfig, devices } from 'playwright/test'
import { separateFolders } from '../lib/data-dir'

const port = Number(process.env.E2E_PORT ?? 3210)
const baseURL = `http://localhost:${port}`
const executablePath = process.env.BROWSER_PATH

export default defineConfig({
  testDir: '.',
  outputDir: resolve(import.meta.dirname, '..', separateFolders.test, 'results'),
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  reporter: 'list',
  // What hangs ends; what is slow, on a machine that is busy, does not.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  use: {
    ...devices['Desktop Chrome'],
    baseURL,
    timezoneId: 'Asia/Kathmandu',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `node --import tsx e2e/site.ts ${port}`,
    cwd: '..',
    url: `${baseURL}/robots.txt`,
    timeout: 120_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 30_000 },
  },
})
