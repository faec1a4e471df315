import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { ensureBuild } from '@/lib/cli/build'
import { command } from '@/lib/cli/command'
import { ownMounts } from './disk'
import type { Row } from './row'
import { HEAD, judged, painted, toLine } from './row'
import { scenarios, short } from './scenarios'

const USAGE = `Usage: npm run test:faults -- [--only ${Object.keys(scenarios).join(',')}] [--json]`

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
/** Whether somebody asked to stop: what goes on then ends in order, and nothing more is begun. */
let isStopped = false

/** Makes faults happen to sites in production, each with a data folder of its own, and prints what became of them. */
await command(async () => {
  const { names, size, isJson } = readWishes()
  const unknown = names.filter((name) => !scenarios[name])
  if (unknown.length > 0) {
    console.error(`There is no scenario ${unknown.join()}.\n${USAGE}`)
    return 2
  }
  await ensureBuild((message) => console.error(message))
  if (!isJson) console.log(HEAD)
  const show = (row: Row) => console.log(isJson ? JSON.stringify(row) : painted(toLine(row), row))
  const rows: Row[] = []
  for (const name of names) if (!isStopped) rows.push(...(await runOne(name, size, show)))
  return rows.some(({ verdict }) => verdict === 'bad') || isStopped ? 1 : 0
})

function readWishes() {
  const { values } = parseArgs({
    options: { only: { type: 'string' }, short: { type: 'boolean' }, json: { type: 'boolean' } },
  })
  const usual = values.short ? short : Object.keys(scenarios)
  const size = values.short ? 'short' : 'long'
  return { names: values.only?.split(',') ?? usual, size, isJson: values.json === true }
}

/** Runs a scenario in a process of its own: what it leaves open ends with it. */
async function runOne(name: string, size: string, show: (row: Row) => void): Promise<Row[]> {
  const script = fileURLToPath(new URL('scenario.ts', import.meta.url))
  const words = [process.execPath, '--import', 'tsx', script, name, size]
  const [command = '', ...options] =
    name === 'disk' && mayMount() ? [...ownMounts, ...words] : words
  const child = spawn(command, options, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  const rows: Row[] = []
  child.on('message', (row: Row) => {
    rows.push(row)
    show(row)
  })
  const pass = (signal: NodeJS.Signals) => {
    isStopped = true
    child.kill(signal)
  }
  for (const signal of signals) process.on(signal, pass)
  const [code] = await once(child, 'exit')
  for (const signal of signals) process.off(signal, pass)
  if (rows.length > 0) return rows
  const row = judged(name, [`the scenario ended with ${code}, without a word`])
  show(row)
  return [row]
}

function mayMount() {
  const [command = '', ...options] = ownMounts
  return spawnSync(command, [...options, 'true']).status === 0
}
