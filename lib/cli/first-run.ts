import { random } from './secrets'

const FIRST_EMAIL = 'admin@alphanode.local'
const SAMPLE = { count: 300, seed: 1 }

/** Gives an archive without posts a sample. */
export async function fillEmptyArchive(say: (message: string) => void) {
  const { hasPosts } = await import('@/lib/posts/store')
  if (await hasPosts()) return
  say(`Filling the empty archive with ${SAMPLE.count} synthetic posts …`)
  await importSample()
}

async function importSample() {
  const { runImport } = await import('@/lib/import/run')
  const { synthesizeItems } = await import('@/lib/synthesizer/items')
  await runImport({ sources: ['sample'], options: {} }, () => synthesizeItems(SAMPLE))
}

/**
 * How to sign in, as a line. Where there is nobody yet an admin is made, whose password is in this line and nowhere
 * else: only its hash is kept.
 */
export async function describeSignIn(): Promise<string> {
  const { countPeople, addPerson } = await import('@/lib/auth/people')
  if ((await countPeople()) > 0)
    return 'as yourself (a new password: npm run user -- reset <email>; who there is: npm run user -- list)'
  const password = random(12)
  await addPerson({ email: FIRST_EMAIL, name: 'Admin', role: 'admin', password })
  return `${FIRST_EMAIL} with the password ${password} (shown only now)`
}
