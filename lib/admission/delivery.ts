import type { ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/** An answer that is being sent: `freed` ends what it holds while it is made. */
type Sending = { response: ServerResponse; free: () => void; since: number | null; isFree: boolean }

export type DeliveryLimits = {
  /** How often it is looked whether answers are read. */
  lookMs: number
  /** How long whoever asked may take to read an answer that is there. */
  readMs: number
  /** What may wait to be read, of all answers together. In bytes. */
  unread: number
}

const LIMITS: DeliveryLimits = { lookMs: 1_000, readMs: 300_000, unread: 64 * 1024 * 1024 }

declare global {
  var alphanodeDelivery: Delivery | undefined
}

/**
 * Watches answers being read. Who reads slowly, or not at all, holds no place among those that are answered, and the
 * memory that their answers take is bounded: those that have waited longest are cut off.
 */
export class Delivery {
  #sending = new Set<Sending>()
  #timer: NodeJS.Timeout | undefined

  constructor(readonly limits: DeliveryLimits = LIMITS) {}

  /** Calls `free` once: when the answer has gone, when its connection has, or when only its reader is waited for. */
  watch(response: ServerResponse, free: () => void) {
    const sending: Sending = { response, free, since: null, isFree: false }
    this.#sending.add(sending)
    whenOver(response, () => {
      this.#sending.delete(sending)
      release(sending)
    })
    this.#timer ??= setInterval(() => this.#look(), this.limits.lookMs).unref()
  }

  #look() {
    const now = performance.now()
    let unread = 0
    const waiting: Sending[] = []
    for (const sending of this.#sending) {
      if (!isUnread(sending.response)) {
        sending.since = null
        continue
      }
      if (sending.since === null) sending.since = now
      else release(sending)
      if (now - sending.since > this.limits.readMs) sending.response.req.socket.destroy()
      unread += sending.response.writableLength
      waiting.push(sending)
    }
    waiting.sort((a, b) => (a.since ?? now) - (b.since ?? now))
    for (const { response } of waiting) {
      if (unread <= this.limits.unread) break
      unread -= response.writableLength
      response.req.socket.destroy()
    }
  }
}

globalThis.alphanodeDelivery ??= new Delivery()
// Next bundles this module several times in one process: they all count together.
export const delivery = globalThis.alphanodeDelivery

/** What is to be called when a connection closes: it may have many requests, and has one listener. */
const closing = new WeakMap<Socket, Set<() => void>>()

/** Calls `then` once, when an answer has gone or its connection has. */
export function whenOver(response: ServerResponse, then: () => void) {
  const { socket } = response.req
  const ends = endsOf(socket)
  const end = () => {
    if (ends.delete(end)) then()
  }
  ends.add(end)
  response.once('close', end)
  if (response.closed || socket.destroyed) end()
}

/** An answer that waits behind another one of its connection is not told that the connection has closed. */
function endsOf(socket: Socket): Set<() => void> {
  const known = closing.get(socket)
  if (known) return known
  const ends = new Set<() => void>()
  closing.set(socket, ends)
  socket.once('close', () => {
    for (const end of [...ends]) end()
  })
  return ends
}

/** Whether all that is waited for is that somebody reads what was written. */
const isUnread = (response: ServerResponse) =>
  response.writableEnded ? !response.writableFinished : response.writableNeedDrain

function release(sending: Sending) {
  if (sending.isFree) return
  sending.isFree = true
  sending.free()
}
