import 'server-only'
import { revalidatePath } from 'next/cache'
import { after } from 'next/server'
import { listNearCopies } from '@/lib/posts/near-copy.store'
import { catchUpCoverage } from '@/lib/review/blocks/keep-up'
import { catchUp } from '@/lib/search/keep-up'
import { staleAddresses } from './addresses'
import { forgetAddresses } from './known-addresses'

/** Has every page that shows these posts rendered anew when next asked for. In actions and route handlers only. */
export function postsChanged(slugs: readonly string[]) {
  forgetAddresses()
  for (const { path, type } of staleAddresses(slugs)) revalidatePath(path, type)
  after(() => nearCopiesChanged(slugs))
  after(keepUp)
}

/** The pages of near copies tell search engines of the post that stands for them, as long as it may be indexed. */
async function nearCopiesChanged(slugs: readonly string[]) {
  const copies = await listNearCopies(slugs)
  if (copies) for (const slug of copies) revalidatePath(`/posts/${slug}`)
  else revalidatePath('/(site)/posts/[slug]', 'page')
}

/** The same once the answer is sent, for an action whose page goes on to what it has already. */
export const postsChangedBeforeLong = (slugs: readonly string[]) => after(() => postsChanged(slugs))

/** The same for posts with another title, other terms or another place: the pages of other posts name them. */
export function postsRenamed(slugs: readonly string[]) {
  revalidatePath('/(site)/posts/[slug]', 'page')
  postsChanged(slugs)
}

/** Has every page rendered anew when it is next asked for. In actions and route handlers only. */
export function everythingChanged() {
  forgetAddresses()
  revalidatePath('/', 'layout')
  after(keepUp)
}

/** Search first: readers wait for it. */
async function keepUp() {
  await catchUp()
  await catchUpCoverage()
}
