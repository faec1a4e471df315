import { spawnSync } from 'node:child_process'
import { closeSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { isInside } from './database'
import type { Row, Tell } from './row'
import { notPossible } from './row'
import { folderOf } from './site'
import type { Stage } from './stage'
import { onStage } from './stage'
import { underLoad } from './under-load'
import { FOR_EVER_MS, until } from './wait'

const DISK_MB = 300
const MB = 1024 * 1024

/** How much has to be free before anything is written, and how little is left here. */
const NEEDED_MB = 60
const LEFT_MB = 40
const FULL_MS = 20_000

/** What puts this scenario's process where it may mount a disk of its own, which ends with it. */
export const ownMounts =
  process.getuid?.() === 0
    ? ['unshare', '--mount']
    : ['unshare', '--user', '--map-root-user', '--mount']

/** The disk that has the data folder, database and all, becomes full, and has room again later. */
export async function disk(tell: Tell) {
  const name = 'a disk that becomes full'
  if (!isInside(folderOf('disk')))
    return tell(notPossible(name, 'PostgreSQL keeps its files elsewhere, because we are root'))
  let trouble: string | null = 'nothing was mounted'
  const onFolder = (folder: string) => {
    trouble = mount(folder)
  }
  const env = { MIN_FREE_MB: String(NEEDED_MB) }
  try {
    await onStage({ name: 'disk', env, onFolder, onRemove: unmount }, async (stage) => {
      if (trouble) throw new Error(trouble)
      tell(await almostFull(stage))
      tell(await full(stage))
    })
  } catch (error) {
    if (!trouble) throw error
    tell(notPossible(name, trouble))
  }
}

/** Mounts a small disk in memory; what keeps us from it. */
function mount(folder: string): string | null {
  const options = ['-t', 'tmpfs', '-o', `size=${DISK_MB}m`, 'tmpfs', folder]
  const { status, stderr, error } = spawnSync('mount', options, { encoding: 'utf8' })
  return status === 0 ? null : `no disk can be mounted: ${error?.message ?? stderr}`
}

function unmount(folder: string) {
  spawnSync('umount', ['--lazy', folder])
}

/** Little is left, so that nothing may be written; everything can be read. */
async function almostFull(stage: Stage): Promise<Row> {
  const missing: string[] = []
  return underLoad(stage, {
    name: `a disk of ${DISK_MB} MB with ${LEFT_MB} MB left`,
    cause: async () => {
      fill(stage.site.folder, LEFT_MB * MB)
      if (!(await until(() => isRefused(stage), FOR_EVER_MS)))
        missing.push('writes were never refused in words')
      for (const path of ['/', '/search?q=while+full'])
        if ((await stage.site.read(path)).kind !== '200') missing.push(`${path} was not answered`)
      empty(stage.site.folder)
    },
    check: async () => missing,
  })
}

/** Nothing is left, all at once. */
const full = (stage: Stage): Promise<Row> =>
  underLoad(stage, {
    name: `a disk of ${DISK_MB} MB, full at once`,
    cause: async () => {
      fill(stage.site.folder, 0)
      await delay(FULL_MS)
      empty(stage.site.folder)
    },
  })

/** Whether somebody who decides is told that there is no room. */
async function isRefused({ site, desk }: Stage): Promise<boolean> {
  const [post] = await site.database
    .rows<Record<string, string>>(
      `select id as "postId", "revisionId", status::text as "from", version from "Post"
        where visibility = 'public' order by id desc limit 1`,
    )
    .catch(() => [])
  if (!post) return false
  const to = post.from === 'reviewed' ? 'expanded' : 'reviewed'
  const { isDone, text } = await desk.act(
    'lib/review/decisions/actions.ts decidePost',
    `/desk/posts/${post.postId}`,
    { ...post, to, note: 'while the disk is full' },
  )
  return !isDone && /"reason":"[^"]*(disk|space|room)/i.test(text)
}

const fillerOf = (folder: string) => join(folder, 'filler')

/** Writes until no more than `left` bytes are free. */
function fill(folder: string, left: number) {
  const file = openSync(fillerOf(folder), 'w')
  const some = Buffer.alloc(MB / 4)
  try {
    while (freeOn(folder) > left) writeSync(file, some)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error
  } finally {
    closeSync(file)
  }
}

function freeOn(folder: string): number {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize
}

const empty = (folder: string) => rmSync(fillerOf(folder), { force: true })
