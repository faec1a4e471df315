// Runs before anything is installed: plain JavaScript, and nothing but Node.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 20)) {
  console.error(`AlphaNode needs Node 20.20 or newer; this is ${process.versions.node}.`)
  process.exit(1)
}

// npm tells its scripts where it is; its `.cmd` shim could not be started without a shell.
const npm = process.env.npm_execpath
if (!npm) {
  console.error('Run this through npm: `npm start`, `npm test`, `npm run check`.')
  process.exit(1)
}
once('package-lock.json', 'node_modules/.installed', 'Installing packages …', [
  npm,
  'ci',
  '--include=dev',
  '--loglevel=error',
])
once('prisma/schema.prisma', 'lib/db/generated/.generated', 'Generating the database client …', [
  'node_modules/prisma/build/index.js',
  'generate',
])

/** Runs a script unless `source` is what it was at the last time. */
function once(source, stamp, message, [script, ...options]) {
  const hash = createHash('sha256').update(readFileSync(source)).digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return

  console.error(message)
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...options], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  if (status !== 0) {
    console.error(stdout, stderr)
    console.error(`That failed. Mend what is said above and run the command again.`)
    process.exit(1)
  }
  writeFileSync(stamp, hash)
}
