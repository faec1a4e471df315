import 'server-only'
import { revalidatePath } from 'next/cache'
import { after } from 'next/server'
import { listNearCopies } from '@/lib/posts/near-copy.store'
import { catchUpCoverage } from '@/lib/review/blocks/keep-up'
import { catchUp } from '@/lib/search/keep-up'
import { warn } from '@/lib/warnings'
import { pagesThatName, staleAddresses } from './addresses'
import { forgetAddresses } from './known-addresses'
import { forgetStaleNames, listStaleNames } from './stale-names.store'

/**
 * Has every page that shows these posts rendered anew when next asked for, and every page that may name a post that
 * was renamed, moved or hidden by anybody: the database has noted it. In actions and route handlers only.
 */
export async function postsChanged(slugs: readonly string[]) {
  forgetAddresses()
  for (const { path, type } of staleAddresses(slugs)) revalidatePath(path, type)
  await namesChanged()
  after(() => nearCopiesChanged(slugs))
  after(keepUp)
}

async function namesChanged() {
  const { path, type } = pagesThatName
  try {
    const notes = await listStaleNames()
    if (notes.length === 0) return
    revalidatePath(path, type)
    await forgetStaleNames(notes)
  } catch (cause) {
    warn(
      'It could not be looked up which pages name a changed post, so all are rendered anew.',
      cause,
    )
    revalidatePath(path, type)
  }
}

/** The pages of near copies tell search engines of the post that stands for them, as long as it may be indexed. */
async function nearCopiesChanged(slugs: readonly string[]) {
  const copies = await listNearCopies(slugs)
  if (copies) for (const slug of copies) revalidatePath(`/posts/${slug}`)
  else revalidatePath(pagesThatName.path, pagesThatName.type)
}

/** The same once the answer is sent, for an action whose page goes on to what it has already. */
export const postsChangedBeforeLong = (slugs: readonly string[]) => after(() => postsChanged(slugs))

/** Has every page rendered anew when it is next asked for. In actions and route handlers only. */
export function everythingChanged() {
  forgetAddresses()
  revalidatePath('/', 'layout')
  after(namesChanged)
  after(keepUp)
}

/** Search first: readers wait for it. */
async function keepUp() {
  await catchUp()
  await catchUpCoverage()
}
