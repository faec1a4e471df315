import Link from 'next/link'
import { Sentence } from '@/components/site/sentence'

/** What a link that works once says the second time. */
export function SpentLink() {
  return (
    <Sentence title="This link no longer works">
      <p>It was used, or has expired. Ask whoever gave it to you for another.</p>
      <p>
        <Link href="/sign-in" className="text-accent underline underline-offset-4">
          Sign in
        </Link>
      </p>
    </Sentence>
  )
}
