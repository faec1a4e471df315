import type { Metadata } from 'next'
import { Lost } from '@/components/site/lost'

export const metadata: Metadata = { title: 'Not found' }

/** For a post or a list that is not there: the site's layout stands around it already. */
export default function NotFound() {
  return <Lost />
}
