import { parseArgs } from 'node:util'
import { openArchive } from './archive'
import { command } from './command'
import { readUserWish, USER_USAGE } from './user-wish'

await command(async () => {
  const { values, positionals } = parseArgs({
    options: { role: { type: 'string' }, name: { type: 'string' } },
    allowPositionals: true,
  })
  const wish = readUserWish(positionals, values)
  if (typeof wish === 'string') {
    console.error(`${wish}\n${USER_USAGE}`)
    return 2
  }

  const { close } = await openArchive()
  try {
    const { fulfil } = await import('./user-acts')
    const { said, isDone } = await fulfil(wish)
    console[isDone ? 'log' : 'error'](said)
    return isDone ? 0 : 1
  } finally {
    await close()
  }
})
