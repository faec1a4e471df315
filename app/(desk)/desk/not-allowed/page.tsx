import type { Metadata } from 'next'
import Link from 'next/link'
import { Sentence } from '@/components/site/sentence'
import { requireRole } from '@/lib/auth/session'

export const metadata: Metadata = { title: 'Not allowed' }

/** Where who is signed in with too small a role is sent. */
export default async function NotAllowedPage() {
  await requireRole('reviewer', '/desk')
  return (
    <Sentence title="Your role does not open this">
      <p>
        Imports are for editors and admins, people for admins. Ask whoever runs this site if you
        need that role; what you can do at the desk is as it was.
      </p>
      <p>
        <Link href="/desk" className="text-accent underline underline-offset-4">
          Back to the queue
        </Link>
      </p>
    </Sentence>
  )
}
