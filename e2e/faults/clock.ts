import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { Tell } from './row'
import { notPossible } from './row'
import { folderOf } from './site'
import type { Stage } from './stage'
import { onStage } from './stage'
import { underLoad } from './under-load'

const LASTS_MS = 8_000

/** The clock of the site and of its database jumps forward, and back again. */
export async function clock(tell: Tell) {
  const library = findLibrary()
  if (!library)
    return tell(
      notPossible('a clock that jumps', 'libfaketime is missing and could not be installed'),
    )
  const file = `${folderOf('clock')}.offset`
  const set = (offset: string) => writeFileSync(file, offset)
  mkdirSync(dirname(file), { recursive: true })
  set('+0')
  const env = {
    ...{ LD_PRELOAD: library, FAKETIME_TIMESTAMP_FILE: file },
    ...{
      FAKETIME_CACHE_DURATION: '1',
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
      DONT_FAKE_MONOTONIC: '1',
    },
  }
  return onStage({ name: 'clock', env }, async (stage) => {
    for (const [name, offset] of jumps)
      tell(
        await underLoad(stage, {
          name: `the clock jumps ${name} ahead, and back`,
          cause: () => jump(stage, set, offset),
          help: ({ desk }) => desk.signIn(), // a session may have ended meanwhile
          check: findFuture,
        }),
      )
  })
}

const jumps = [
  ['two hours', '+2h'],
  ['400 days', '+400d'],
] as const

async function jump({ desk }: Stage, set: (offset: string) => void, offset: string) {
  set(offset)
  await delay(LASTS_MS / 4)
  await desk.signIn()
  await delay(LASTS_MS)
  set('+0')
}

/** What the site still says of days to come. */
async function findFuture({ site }: Stage): Promise<string[]> {
  const tomorrow = Date.now() + 24 * 3_600_000
  const { headers } = await site.read('/feed.rss')
  const modified = Date.parse(headers['last-modified'] ?? '')
  const { text } = await site.read('/sitemap.xml')
  const days = [...text.matchAll(/<lastmod>([^<]+)/g)].map(([, day]) => Date.parse(day ?? ''))
  return [
    ...(modified > tomorrow ? [`the feed was modified on ${headers['last-modified']}`] : []),
    ...(days.some((day) => day > tomorrow) ? ['the sitemap names a day to come'] : []),
  ]
}

function findLibrary(): string | undefined {
  if (process.platform !== 'linux') return undefined
  const look = () =>
    readdirSync('/usr/lib')
      .map((name) => join('/usr/lib', name, 'faketime/libfaketime.so.1'))
      .find(existsSync)
  const found = look()
  if (found || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return found
  for (const options of [
    ['update'],
    ['install', '--yes', '--no-install-recommends', 'libfaketime'],
  ])
    spawnSync('apt-get', options, { stdio: 'ignore', timeout: 300_000 })
  return look()
}
