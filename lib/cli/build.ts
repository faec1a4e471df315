import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { actionsKey } from './actions-key'

const sources = ['app', 'components', 'lib', 'public', 'prisma/schema.prisma']
const settings = [
  'next.config.ts',
  'proxy.ts',
  'instrumentation.ts',
  'package-lock.json',
  'tsconfig.json',
  'postcss.config.mjs',
]
const stampPath = '.next/built-from'

/** Builds the site unless what it is made of is as it was; says so through `say`. A build asks no database. */
export async function ensureBuild(say: (message: string) => void, signal?: AbortSignal) {
  const hash = hashSources()
  if (existsSync(stampPath) && readFileSync(stampPath, 'utf8') === hash) return

  say('Building the site …')
  rmSync(stampPath, { force: true })
  await build(signal)
  writeFileSync(stampPath, hash)
}

async function build(signal?: AbortSignal) {
  const { NODE_OPTIONS: _, ...inherited } = process.env
  const child = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...inherited,
      ...actionsKey(process.env),
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
    },
    ...(signal ? { signal } : {}),
  })
  const [output, code] = await Promise.all([
    text(child.stdout),
    once(child, 'exit').then(([exitCode]) => exitCode),
    text(child.stderr).then((errors) => errors && console.error(errors)),
  ])
  if (code !== 0 || !existsSync('.next/BUILD_ID'))
    throw new Error(`The site does not build.\n${output}`)
}

function hashSources() {
  const hash = createHash('sha256')
  for (const path of [...sources, ...settings].flatMap(listFiles))
    hash.update(path).update(readFileSync(path))
  return hash.digest('hex')
}

function listFiles(path: string): string[] {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.startsWith(join('lib', 'db', 'generated')))
    .sort()
}
