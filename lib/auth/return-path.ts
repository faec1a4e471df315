import type { Route } from 'next'

const HERE = 'http://here.invalid'

/** Where to go after signing in: `wanted` when it is a path of this site, the desk otherwise. */
export function returnPath(wanted: unknown): Route {
  if (typeof wanted !== 'string' || !URL.canParse(wanted, HERE)) return '/desk'
  // The parser reads `//host`, `/\\host` and control characters as a browser would.
  const { origin, pathname, search } = new URL(wanted, HERE)
  const path = `${pathname}${search}`
  return wanted.startsWith('/') && origin === HERE && isLocal(path) ? path : '/desk'
}

const isLocal = (path: string): path is Route => path.startsWith('/') && !path.startsWith('//')

/** The address of the sign-in form that leads back to `path`. */
export const signInPath = (path: string) => `/sign-in?${new URLSearchParams({ to: path })}` as const

/** The address of the form for a one-time code, which then leads to `path`. */
export const codePath = (path: string) =>
  `/sign-in/code?${new URLSearchParams({ to: path })}` as const
