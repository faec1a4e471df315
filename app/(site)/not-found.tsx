import { Lost } from '@/components/site/lost'

/** For a post or a list that is not there: the site's layout stands around it already. */
export default function NotFound() {
  return <Lost />
}
