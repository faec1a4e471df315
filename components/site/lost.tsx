import Link from 'next/link'
import { Sentence } from './sentence'

/** What stands where nothing is, with a way back. */
export function Lost() {
  return (
    <Sentence title="There is nothing at this address">
      <p>The post may have moved, or the address may have been cut short on its way here.</p>
      <p>
        <Link href="/" className="text-accent underline underline-offset-4">
          See the newest posts
        </Link>
      </p>
    </Sentence>
  )
}
