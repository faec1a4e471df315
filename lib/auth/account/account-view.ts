/** Where a person is signed in. Dates are ISO 8601. */
export type SessionRow = {
  id: string
  createdAt: string
  userAgent: string | null
  ipAddress: string | null
  isCurrent: boolean
}

export type PasskeyRow = { id: string; name: string; createdAt: string | null }

export type AuthenticatorState =
  | { state: 'off' }
  | { state: 'pending'; secret: string }
  | { state: 'on' }

/** What a person who sets up an authenticator needs to see. */
export type Enrolment = {
  /** To type, in base32. */
  key: string
  /** Opens the app on a phone: an `otpauth:` address. */
  address: string
  /** The address as squares, true where dark, row by row. */
  squares: boolean[][]
}
