import 'server-only'
import { revalidatePath } from 'next/cache'
import { after } from 'next/server'
import { catchUp } from '@/lib/search/keep-up'
import { staleAddresses } from './addresses'

/** Has every page that shows these posts rendered anew when next asked for. In actions and route handlers only. */
export function postsChanged(slugs: readonly string[]) {
  for (const { path, type } of staleAddresses(slugs)) revalidatePath(path, type)
  after(catchUp)
}

/** Has every page rendered anew when it is next asked for. In actions and route handlers only. */
export function everythingChanged() {
  revalidatePath('/', 'layout')
  after(catchUp)
}
