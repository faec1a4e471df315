import type { IncomingMessage } from 'node:http'

/**
 * Calls `then` when the body of a request has arrived whole, and leaves it there to be read: who sends slowly takes
 * nobody's place meanwhile. The sizes of bodies are bounded before. Never calls it when the body does not arrive.
 */
export function whenArrived(request: IncomingMessage, then: () => void) {
  const length = Number(request.headers['content-length'] ?? 0)
  if (length === 0) return then()
  const pieces: Buffer[] = []
  let arrived = 0
  const take = () => {
    for (let piece = request.read(); piece !== null; piece = request.read()) {
      pieces.push(piece)
      arrived += piece.length
    }
    if (arrived < length) return
    request.off('readable', take)
    request.off('error', ignore)
    // In the same turn as the last piece was taken, so that the end has not been told yet.
    request.unshift(Buffer.concat(pieces.splice(0)))
    // All of it is there again. Without this, a web request, as route handlers are given one, refuses it as read.
    Object.defineProperty(request, 'readableDidRead', { value: false })
    setImmediate(then)
  }
  request.on('readable', take)
  request.on('error', ignore)
}

/** Given up by its sender: there is nobody to answer. */
const ignore = () => {}
