/** Whether this browser speaks of passkeys in JSON, as our server does. */
export const hasPasskeys = () =>
  'PublicKeyCredential' in window && 'parseCreationOptionsFromJSON' in PublicKeyCredential

/** Makes a passkey on this device for who is signed in. Gives null when it worked, or why not as a sentence. */
export const makePasskey = () =>
  tell(async () => {
    const options = await call('generate-register-options')
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options)
    const credential = await navigator.credentials.create({ publicKey })
    await call('verify-registration', credential)
  })

/** Signs in with a passkey of this device. Gives null when it worked, or why not as a sentence. */
export const enterWithPasskey = () =>
  tell(async () => {
    const options = await call('generate-authenticate-options')
    const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options)
    const credential = await navigator.credentials.get({ publicKey })
    await call('verify-authentication', credential)
  })

/** Asks our server, or with a credential shows it what the device made. */
async function call(step: string, credential?: Credential | null) {
  const isShowing = credential instanceof PublicKeyCredential
  const answer = await fetch(`/api/auth/passkey/${step}`, {
    ...(isShowing && {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ response: credential.toJSON() }),
    }),
  })
  if (!answer.ok) throw new Refusal(answer.status)
  return answer.json()
}

class Refusal extends Error {
  constructor(readonly status: number) {
    super(`Refused with ${status}.`)
  }
}

const reasons = new Map([
  [401, 'This site does not know that passkey, or does not let its owner in.'],
  [403, 'Please load this page again and enter your password first.'],
  [429, 'Too many tries. Please wait ten minutes and try again.'],
])

async function tell(act: () => Promise<void>): Promise<string | null> {
  try {
    await act()
    return null
  } catch (cause) {
    if (cause instanceof Refusal) return reasons.get(cause.status) ?? 'That passkey did not work.'
    if (!(cause instanceof DOMException)) throw cause
    if (cause.name === 'InvalidStateError') return 'This device has a passkey of yours already.'
    return 'The device did not give a passkey, so nothing was changed.'
  }
}
