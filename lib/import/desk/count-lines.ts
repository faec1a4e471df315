const NEWLINE = 10

/** Passes bytes on, and counts them and their line ends into `count`. */
export function countLines(count: { bytes: number; lines: number }) {
  return async function* pass(chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      count.bytes += chunk.length
      for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, at + 1))
        count.lines += 1
      yield chunk
    }
  }
}
