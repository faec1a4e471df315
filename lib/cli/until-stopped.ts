import { stderr, stdin } from 'node:process'

export type Stop = {
  /** What is read, until somebody asks to stop: then it breaks off like a source that fails. */
  until: <Value>(items: AsyncIterable<Value>) => AsyncGenerator<Value>
  /** Throws once somebody has asked to stop. */
  check: () => void
}

/** Ctrl-C, or a request to end, lets what is under way end in order; a second one ends it at once. */
export function listenForStop(): Stop {
  let isAsked = false
  const ask = () => {
    isAsked = true
    stderr.write('Stopping …\n')
    stdin.destroy() // a pipe that says nothing more would be waited for
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, ask)

  function check() {
    if (isAsked) throw new Error('It was asked to stop.')
  }
  async function* until<Value>(items: AsyncIterable<Value>) {
    for await (const item of items) {
      check()
      yield item
    }
    check()
  }
  return { until, check }
}
