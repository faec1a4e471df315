import Link from 'next/link'
import { Sentence } from '@/components/site/sentence'

export default function DeskNotFound() {
  return (
    <Sentence title="There is nothing here">
      <p>It may have been removed since, or the address may have been cut short on its way here.</p>
      <p>
        <Link href="/desk" className="text-accent underline underline-offset-4">
          Back to the queue
        </Link>
      </p>
    </Sentence>
  )
}
