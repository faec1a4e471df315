import { randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { openArchive } from './archive'
import { command } from './command'

const USAGE = `Usage: npm run user -- add <email> --role reviewer|editor|admin [--name <name>]
Gives a person a role and a new password, which is printed once. Who is known already keeps their decisions.`

const Wish = z.object({
  verb: z.literal('add', { error: 'The only thing to do with a user is to add one.' }),
  email: z.email('That is no email address.'),
  role: z.enum(['reviewer', 'editor', 'admin'], {
    error: '--role is reviewer, editor or admin.',
  }),
  name: z.string().min(1).optional(),
})

await command(async () => {
  const { values, positionals } = parseArgs({
    options: { role: { type: 'string' }, name: { type: 'string' } },
    allowPositionals: true,
  })
  const [verb, email] = positionals
  const wish = Wish.safeParse({ verb, email, ...values })
  if (!wish.success) {
    console.error(`${wish.error.issues[0]?.message}\n${USAGE}`)
    return 2
  }

  const { close } = await openArchive()
  try {
    const { addPerson } = await import('@/lib/auth/people')
    const { email: address, role, name = address.split('@')[0] ?? address } = wish.data
    const password = randomBytes(12).toString('base64url')
    await addPerson({ email: address, role, name, password })
    console.log(`${address} is ${role === 'reviewer' ? 'a' : 'an'} ${role}. Password: ${password}`)
    return 0
  } finally {
    await close()
  }
})
