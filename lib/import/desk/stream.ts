/** The same pieces; calls `end` once they have ended, or nobody reads on. */
export async function* whenEnded(pieces: AsyncGenerator<string>, end: () => void) {
  try {
    yield* pieces
  } finally {
    end()
  }
}

/** Text piece by piece as the body of an answer, no faster than it is read; stops when nobody reads on. */
export function streamOf(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await pieces.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    async cancel() {
      await pieces.return(undefined)
    },
  })
}
