import { auth } from './auth'

/** What is reachable over HTTP. better-auth has many more, for features that are not open here. */
const open = new Set([
  '/api/auth/sign-in/email',
  '/api/auth/sign-out',
  '/api/auth/get-session',
  '/api/auth/passkey/generate-register-options',
  '/api/auth/passkey/verify-registration',
  '/api/auth/passkey/generate-authenticate-options',
  '/api/auth/passkey/verify-authentication',
])

export async function answerAuth(request: Request): Promise<Response> {
  if (!open.has(new URL(request.url).pathname)) return new Response(null, { status: 404 })
  const answer = await auth().handler(request)
  answer.headers.set('cache-control', 'private, no-store')
  return answer
}
