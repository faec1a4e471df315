import type { Readable } from 'node:stream'

/** What Next says of itself at each start; the launcher says where the site is. */
const banner =
  /^\s*(?:▲ Next\.js|- (?:Local|Network|Environments|Experiments)|✓ (?:Starting|Ready))/

/**
 * Writes what the site prints to standard error, one JSON line per event with its time. What is such a line already is
 * passed on as it is; lines that were written together, as an error and its stack are, become one event.
 */
export function passOn(output: Readable, level: 'info' | 'warning', write = toStandardError) {
  let rest = ''
  output.setEncoding('utf8')
  output.on('data', (text: string) => {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    write(eventsOf(lines, level))
  })
  output.on('end', () => write(eventsOf([rest], level)))
}

const toStandardError = (text: string) => {
  if (text) process.stderr.write(text)
}

function eventsOf(lines: string[], level: string): string {
  const events: string[] = []
  let together: string[] = []
  const close = () => {
    const [message, ...more] = together
    together = []
    if (message === undefined) return
    const details = more.length > 0 ? { lines: more } : {}
    events.push(JSON.stringify({ time: new Date(), level, message, ...details }))
  }
  for (const line of lines) {
    if (isEvent(line)) {
      close()
      events.push(line)
    } else if (line.trim() !== '' && !banner.test(line)) together.push(line.trimEnd())
  }
  close()
  return events.map((event) => `${event}\n`).join('')
}

const isEvent = (line: string) => line.startsWith('{"') && line.endsWith('}')
