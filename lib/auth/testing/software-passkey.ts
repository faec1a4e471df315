import type { KeyObject } from 'node:crypto'
import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'

type Claims = {
  challenge: string
  /** What the browser says it is showing. */
  origin: string
  rpId: string
  isUserVerified?: boolean
}

const USER_PRESENT = 0x01
const USER_VERIFIED = 0x04
const HAS_KEY = 0x40

/** A passkey made of software, as a hostile page could hold one: it signs whatever it is told the browser said. */
export class SoftwarePasskey {
  readonly #id = randomBytes(16)
  readonly #keys = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  #counter = 0

  /** What a browser posts to have this passkey registered. */
  register(claims: Claims) {
    const clientData = clientDataOf('webauthn.create', claims)
    const idLength = Buffer.from([this.#id.length >> 8, this.#id.length & 255])
    const key = coseKeyOf(this.#keys.publicKey)
    const attested = Buffer.concat([Buffer.alloc(16), idLength, this.#id, key])
    const authData = Buffer.concat([this.#authData(claims, HAS_KEY), attested])
    const attestation = cborMap([
      [cborText('fmt'), cborText('none')],
      [cborText('attStmt'), cborMap([])],
      [cborText('authData'), cborBytes(authData)],
    ])
    return this.#credential({
      clientDataJSON: clientData.toString('base64url'),
      attestationObject: attestation.toString('base64url'),
      transports: ['internal'],
    })
  }

  /** What a browser posts to sign in with this passkey. */
  authenticate(claims: Claims) {
    const clientData = clientDataOf('webauthn.get', claims)
    const authData = this.#authData(claims, 0)
    const signed = Buffer.concat([authData, createHash('sha256').update(clientData).digest()])
    return this.#credential({
      clientDataJSON: clientData.toString('base64url'),
      authenticatorData: authData.toString('base64url'),
      signature: sign('sha256', signed, this.#keys.privateKey).toString('base64url'),
    })
  }

  #authData({ rpId, isUserVerified = true }: Claims, more: number) {
    this.#counter += 1
    const flags = USER_PRESENT | (isUserVerified ? USER_VERIFIED : 0) | more
    const counter = Buffer.alloc(4)
    counter.writeUInt32BE(this.#counter)
    return Buffer.concat([
      createHash('sha256').update(rpId).digest(),
      Buffer.from([flags]),
      counter,
    ])
  }

  #credential(response: object) {
    const id = this.#id.toString('base64url')
    return { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response }
  }
}

const clientDataOf = (type: string, { challenge, origin }: Claims) =>
  Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))

function coseKeyOf(key: KeyObject) {
  const { x = '', y = '' } = key.export({ format: 'jwk' })
  return cborMap([
    [cborInteger(1), cborInteger(2)], // elliptic curve
    [cborInteger(3), cborInteger(-7)], // ES256
    [cborInteger(-1), cborInteger(1)], // P-256
    [cborInteger(-2), cborBytes(Buffer.from(x, 'base64url'))],
    [cborInteger(-3), cborBytes(Buffer.from(y, 'base64url'))],
  ])
}

// As much of CBOR (RFC 8949) as this takes.
function cborHead(major: number, value: number) {
  if (value < 24) return Buffer.from([(major << 5) | value])
  if (value < 256) return Buffer.from([(major << 5) | 24, value])
  return Buffer.from([(major << 5) | 25, value >> 8, value & 255])
}
const cborInteger = (value: number) => (value < 0 ? cborHead(1, -1 - value) : cborHead(0, value))
const cborBytes = (bytes: Buffer) => Buffer.concat([cborHead(2, bytes.length), bytes])
const cborText = (text: string) => Buffer.concat([cborHead(3, text.length), Buffer.from(text)])
const cborMap = (entries: [Buffer, Buffer][]) =>
  Buffer.concat([cborHead(5, entries.length), ...entries.flat()])
