import { spawnSync } from 'node:child_process'
import { ensureBrowser } from './browser'
import { ensureBuild } from './build'
import { command } from './command'

const say = (message: string) => console.log(message)

await command(async () => {
  say('Unit and database tests …')
  run(['node_modules/vitest/vitest.mjs', 'run'])
  await ensureBuild(say)
  const browser = ensureBrowser(say)
  say('Journeys in a browser …')
  run(['node_modules/playwright/cli.js', 'test', '--config', 'e2e'], {
    ...(browser ? { BROWSER_PATH: browser } : {}),
  })
  say('Faults …')
  run(['--import', 'tsx', 'e2e/faults/run.ts', '--short'])
  return 0
})

function run(script: string[], extra: Record<string, string> = {}) {
  const { status } = spawnSync(process.execPath, script, {
    stdio: 'inherit',
    env: { ...process.env, ...extra },
  })
  if (status !== 0) throw new Error('The tests failed; which ones is said above.')
}
