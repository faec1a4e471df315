import { command } from '@/lib/cli/command'
import { endWithProcess } from './endings'
import type { Tell } from './row'
import { brokenOff } from './row'
import { scenarios } from './scenarios'

/** Runs one scenario in a process of its own, and sends its rows to who started it. */
await command(async () => {
  const [name = '', size] = process.argv.slice(2)
  const run = scenarios[name]
  endWithProcess()
  if (!run) throw new Error(`There is no scenario ${name}.`)
  const said: Promise<unknown>[] = []
  const tell: Tell = (row) => said.push(new Promise((resolve) => process.send?.(row, resolve)))
  await run(tell, size === 'short').catch((error: unknown) => tell(brokenOff(name, error)))
  await Promise.all(said)
  return 0
})
