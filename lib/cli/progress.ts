import { stderr } from 'node:process'

/** Shows how many items are done and how fast, on a terminal only: logs stay clean. `end()` leaves the line. */
export function progress(verb: string) {
  const start = performance.now()
  let shown = false
  return {
    show(done: number) {
      if (!stderr.isTTY) return
      const seconds = (performance.now() - start) / 1000
      stderr.write(
        `\r${done} ${verb}, ${Math.round(done / Math.max(seconds, 1))} a second …\u001b[K`,
      )
      shown = true
    },
    end() {
      if (shown) stderr.write('\n')
    },
  }
}
