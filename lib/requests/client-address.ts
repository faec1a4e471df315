import { isIP } from 'node:net'

type Asked = {
  /** The header as it arrived; who sends a request may write anything into it. */
  forwardedFor: string | undefined
  socketAddress: string | undefined
  /** How many proxies of ours a request passes before it gets here. */
  trustedProxies: number
}

/**
 * The address a request came from: that of the socket, or, behind proxies of ours, the entry of X-Forwarded-For that
 * the outermost of them wrote. Each proxy appends one entry, so entries are counted from the right; what is further
 * left was written by the sender.
 */
export function clientAddress({ forwardedFor = '', socketAddress, trustedProxies }: Asked): string {
  const socket = readAddress(socketAddress ?? '') ?? ''
  if (trustedProxies === 0) return socket
  const entries = forwardedFor.split(',').filter((entry) => entry.trim() !== '')
  const entry = entries[Math.max(0, entries.length - trustedProxies)]
  return readAddress(entry ?? '') ?? socket
}

/** One address in its plain form: without port, brackets or zone, and IPv4 where it was written as IPv6. */
function readAddress(text: string): string | null {
  const trimmed = text.trim().slice(0, 100)
  const bare =
    /^\[(.+)\](?::\d+)?$/.exec(trimmed)?.[1] ?? /^([\d.]+):\d+$/.exec(trimmed)?.[1] ?? trimmed
  const address = bare.replace(/%.*$/, '').toLowerCase()
  if (isIP(address) === 4) return address
  return isIP(address) === 6 ? (mappedIPv4(address) ?? address) : null
}

function mappedIPv4(address: string): string | null {
  const groups = groupsOf(address)
  const isMapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff
  if (!isMapped) return null
  const [high = 0, low = 0] = groups.slice(6)
  return [high >> 8, high & 255, low >> 8, low & 255].join('.')
}

/** The eight groups of an IPv6 address. */
function groupsOf(address: string): number[] {
  const dotted = /^(.*:)(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(address)
  if (dotted) {
    const [, head, ...bytes] = dotted
    const [a = 0, b = 0, c = 0, d = 0] = bytes.map(Number)
    return groupsOf(`${head}${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`)
  }
  const [left = [], right = []] = address
    .split('::')
    .map((half) => (half === '' ? [] : half.split(':').map((group) => Number.parseInt(group, 16))))
  const zeros = address.includes('::') ? 8 - left.length - right.length : 0
  return [...left, ...Array<number>(zeros).fill(0), ...right]
}

/** What tries are counted by: an IPv4 address, or the /64 of an IPv6 address, because whoever has one has all of it. */
export function networkOf(address: string): string {
  const plain = readAddress(address)
  if (plain === null || isIP(plain) === 4) return plain ?? ''
  const network = groupsOf(plain).slice(0, 4)
  return `${network.map((group) => group.toString(16)).join(':')}::/64`
}
