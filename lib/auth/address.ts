/**
 * The address a request came from, as our own proxy saw it: the last of `X-Forwarded-For`, because the ones before
 * it are what the request said of itself. Next fills it in where there is no proxy.
 */
export function addressOf(headers: Headers | undefined): string {
  return headers?.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? ''
}
