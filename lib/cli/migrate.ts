import { openArchive } from './archive'
import { command } from './command'

await command(async () => {
  const { applied, close } = await openArchive()
  console.log(applied.length === 0 ? 'Nothing to migrate.' : `Applied: ${applied.join(', ')}.`)
  await close()
  return 0
})
