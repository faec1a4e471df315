import { join } from 'node:path'
import type { Worker } from 'node:worker_threads'
import { z } from 'zod'
import type { SocialPicture } from '@/lib/indexing/picture/social-picture'
import { warn } from '@/lib/warnings'

/** A picture takes some hundred milliseconds; the first one waits for the renderer to be loaded. */
const LONGEST_MS = 60_000

const Drawn = z.union([
  z.object({ png: z.instanceof(ArrayBuffer) }),
  z.object({ failure: z.string() }),
])

declare global {
  var alphanodeDrawing: { worker: Worker | null; turn: Promise<unknown> } | undefined
}

globalThis.alphanodeDrawing ??= { worker: null, turn: Promise.resolve() }
const drawing = globalThis.alphanodeDrawing

/** Draws a picture in a thread of its own, one after the other: this one goes on answering meanwhile. */
export function drawAside(picture: SocialPicture): Promise<ArrayBuffer> {
  const drawn = drawing.turn.then(() => drawNow(picture))
  drawing.turn = drawn.catch(() => {}) // told to who asked
  return drawn
}

/** A thread that failed, or takes too long, is ended; the next picture has another. */
function drawNow(picture: SocialPicture): Promise<ArrayBuffer> {
  const worker = drawing.worker ?? begin()
  return new Promise((resolve, reject) => {
    const end = (failure: unknown) => {
      drawing.worker = null
      void worker.terminate()
      settle(() => reject(new Error('A picture could not be drawn.', { cause: failure })))
    }
    const timer = setTimeout(() => end('It took too long.'), LONGEST_MS)
    const settle = (tell: () => void) => {
      clearTimeout(timer)
      worker.off('message', hear)
      worker.off('error', end)
      tell()
    }
    const hear = (message: unknown) => {
      const said = Drawn.safeParse(message)
      if (said.success && 'png' in said.data) {
        const { png } = said.data
        settle(() => resolve(png))
      } else end(said.success && 'failure' in said.data ? said.data.failure : said.error)
    }
    worker.on('message', hear)
    worker.on('error', end)
    worker.postMessage(picture)
  })
}

/**
 * From where the site runs, and not from where a build has put this file. A build would follow an import of the module
 * that has threads into the thread's own sources, so it is asked of Node.
 */
function begin(): Worker {
  const path = join(process.cwd(), 'app', 'pictures', '[slug]', '[hash]', 'draw-worker.mjs')
  const threads = process.getBuiltinModule('node:worker_threads')
  const worker = new threads.Worker(path)
  worker.unref()
  worker.on('error', (cause) => warn('The thread that draws pictures ended.', cause))
  drawing.worker = worker
  return worker
}
