import { leaveArchive } from '@/lib/data-dir'
import { writeMigration } from '@/lib/db/migrations'
import { openArchive } from './archive'
import { command } from './command'

await command(async () => {
  const [name] = process.argv.slice(2)
  if (!name || !/^[a-z][a-z0-9_]*$/.test(name)) {
    console.error('Usage: npm run db:migration -- <name>, in lower case and underscores.')
    return 2
  }

  leaveArchive('dev')
  const { url, close } = await openArchive()
  try {
    const path = await writeMigration(url, name)
    console.log(
      path ? `Written: ${path}. Read it before you apply it.` : 'The schema has not changed.',
    )
    return 0
  } finally {
    await close()
  }
})
