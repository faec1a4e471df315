import { createHash } from 'node:crypto'

const NAME = 'NEXT_SERVER_ACTIONS_ENCRYPTION_KEY'

/**
 * What a build is told of the key by which Next names server actions. It would make one anew for each build: what is
 * open in a browser while the site is deployed could then do nothing but be loaded again. With a key that stays, such
 * a page finds its actions in the new build.
 */
export function actionsKey(
  env: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const { AUTH_SECRET: secret } = env
  if (env[NAME] || !secret) return {}
  return { [NAME]: createHash('sha256').update('server actions').update(secret).digest('base64') }
}
