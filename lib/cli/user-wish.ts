import { z } from 'zod'

export const USER_USAGE = `Usage: npm run user -- add <email> --role reviewer|editor|admin [--name <name>]
       npm run user -- list | suspend <email> | unsuspend <email> | reset <email>
add gives a person a role and a new password, which is printed once; who is known already keeps their decisions.
suspend signs a person out and keeps them out. reset prints a link by which they set a new password, once.`

const email = z.email('That is no email address.')

const Wish = z.discriminatedUnion(
  'verb',
  [
    z.object({
      verb: z.literal('add'),
      email,
      role: z.enum(['reviewer', 'editor', 'admin'], {
        error: '--role is reviewer, editor or admin.',
      }),
      name: z.string().min(1).optional(),
    }),
    z.object({ verb: z.literal('list') }),
    z.object({ verb: z.enum(['suspend', 'unsuspend', 'reset']), email }),
  ],
  { error: 'What is to be done is add, list, suspend, unsuspend or reset.' },
)
export type UserWish = z.output<typeof Wish>

/** What is wanted of whom, or what is wrong with the words as a sentence. */
export function readUserWish(
  [verb, address]: string[],
  options: { role?: string; name?: string },
): UserWish | string {
  const wish = Wish.safeParse({ verb, email: address, ...options })
  return wish.success ? wish.data : (wish.error.issues[0]?.message ?? 'That is not understood.')
}
