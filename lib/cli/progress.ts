import { stderr } from 'node:process'

/** Shows how many items are done, on a terminal only: logs stay clean. */
export function progress(verb: string) {
  return (done: number) => {
    if (stderr.isTTY) stderr.write(`\r${done} ${verb} …\u001b[K`)
  }
}
