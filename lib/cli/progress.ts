import { stderr } from 'node:process'

/** Shows how many items are done, on a terminal only: logs stay clean. `end()` leaves the line. */
export function progress(verb: string) {
  let shown = false
  return {
    show(done: number) {
      if (!stderr.isTTY) return
      stderr.write(`\r${done} ${verb} …\u001b[K`)
      shown = true
    },
    end() {
      if (shown) stderr.write('\n')
    },
  }
}
