import { resolve } from 'node:path'
import { readSecrets, secretsPath } from './secrets'

const SAMPLE = { count: 300, seed: 1 }

/** Gives an archive without posts a sample, and one without people its admin. */
export async function fillEmptyArchive(say: (message: string) => void) {
  const { countPeople, addPerson } = await import('@/lib/auth/people')
  const { hasPosts } = await import('@/lib/posts/store')

  if (!(await hasPosts())) {
    say(`Filling the empty archive with ${SAMPLE.count} synthetic posts …`)
    await importSample()
  }
  if ((await countPeople()) === 0) {
    say('Making an admin account …')
    await addPerson({ ...readSecrets().firstPerson, name: 'Admin', role: 'admin' })
  }
}

async function importSample() {
  const { runImport } = await import('@/lib/import/run')
  const { synthesizeItems } = await import('@/lib/synthesizer/items')
  await runImport({ sources: ['sample'], options: {} }, () => synthesizeItems(SAMPLE))
}

/** How to sign in, as a line: the generated password only where it still opens the desk. */
export async function describeSignIn(): Promise<string> {
  const { canSignIn } = await import('@/lib/auth/people')
  const { firstPerson } = readSecrets()
  if (await canSignIn(firstPerson))
    return `${firstPerson.email} with the password ${firstPerson.password} (kept in ${resolve(secretsPath())})`
  return 'as yourself (for a new admin: npm run user -- add you@example.org --role admin)'
}
