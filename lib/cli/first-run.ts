import { readSecrets } from './secrets'

const SAMPLE = { count: 300, seed: 1 }

/** Gives an archive without posts a sample, and one without people its reviewer. */
export async function fillEmptyArchive(say: (message: string) => void) {
  const { countPeople, addPerson } = await import('@/lib/auth/people')
  const { hasPosts } = await import('@/lib/posts/store')

  if (!(await hasPosts())) {
    say(`Filling the empty archive with ${SAMPLE.count} synthetic posts …`)
    await importSample()
  }
  if ((await countPeople()) === 0) {
    say('Making a reviewer account …')
    await addPerson({ ...readSecrets().reviewer, name: 'Reviewer', role: 'reviewer' })
  }
}

async function importSample() {
  const { runImport } = await import('@/lib/import/run')
  const { synthesizeItems } = await import('@/lib/synthesizer/items')
  await runImport({ sources: ['sample'], options: {} }, () => synthesizeItems(SAMPLE))
}
