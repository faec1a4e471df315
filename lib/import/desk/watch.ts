import { setTimeout as delay } from 'node:timers/promises'
import type { Place } from './items.store'
import { countOn, start } from './items.store'
import type { Look } from './progress'
import { progressOf, shareBefore } from './progress'
import { findLive } from './turn.store'
import type { StoredFile } from './uploads'
import { findUploaded } from './uploads'
import type { Progress } from './view'

const PAUSE_MS = 1_000

/** Rate and time left are those of so many looks. */
const LOOKS = 15

/**
 * How far a run is, about once a second, for as long as it is being imported or rolled back; ends with that, or
 * when `signal` says so. A rollback counts nothing, so it yields null.
 */
export async function* watchRun(id: number, signal: AbortSignal): AsyncGenerator<Progress | null> {
  const looks: Look[] = []
  let place = start
  let files: StoredFile[] | undefined
  while (!signal.aborted) {
    const live = await findLive(id)
    if (!live) return
    files ??= await findUploaded(live.sources)
    place = await countOn(id, place)
    looks.push(lookAt(place, files))
    if (looks.length > LOOKS) looks.shift()
    yield live.standing === 'running' ? progressOf(looks, live.startedAt.getTime()) : null
    await delay(PAUSE_MS, undefined, { signal }).catch(() => {}) // told to stop: the loop looks
  }
}

const lookAt = ({ done, where }: Place, files: StoredFile[]): Look => ({
  at: Date.now(),
  done,
  share: shareBefore(where, files),
})
