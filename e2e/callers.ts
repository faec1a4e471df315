import type { APIRequestContext } from 'playwright/test'
import { test as base, expect } from 'playwright/test'
import type { Needed } from './policy'

type Person = { email: string; password: string; role: Exclude<Needed, 'anyone'> }
/** Who asks: nobody without a session is null. */
export type Caller = Person | null

const rank = { anyone: 0, reviewer: 1, editor: 2, admin: 3 } as const
export const mayCall = (caller: Caller, needed: Needed) =>
  rank[caller?.role ?? 'anyone'] >= rank[needed]

type Fixtures = {
  /** Where the site is. */
  home: string
  /** Somebody without a browser, signed in unless null. */
  openAs: (caller: Caller) => Promise<APIRequestContext>
}

export const test = base.extend<Fixtures>({
  home: async ({ baseURL }, use) => use(baseURL ?? ''),
  openAs: async ({ playwright, home }, use) =>
    use(async (caller) => {
      const context = await playwright.request.newContext({ baseURL: home })
      if (!caller) return context
      const { email, password } = caller
      const answer = await context.post('/api/auth/sign-in/email', {
        headers: { origin: home },
        data: { email, password },
      })
      expect(answer.status()).toBe(200)
      return context
    }),
})

type Call = { id: string; path: string; origin?: string; fields?: Record<string, string> }

/** Calls a server action as a script does, and gives what it answered: its verdict is in the text. */
export async function callAction(
  context: APIRequestContext,
  { id, path, origin, fields = {} }: Call,
) {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.set(`_1_${name}`, value)
  body.set('0', '[{"status":"idle"},"$K1"]') // its arguments; last, as it refers to what came before
  const answer = await context.post(path, {
    headers: { 'next-action': id, accept: 'text/x-component', ...(origin ? { origin } : {}) },
    multipart: body,
    maxRedirects: 0,
  })
  const text = await answer.text()
  return { status: answer.status(), because: /"because":"([^"]+)"/.exec(text)?.[1], text }
}
