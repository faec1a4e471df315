import Link from 'next/link'
import { queuePath } from './queue-path'

/** `view` is the filter and order as an address has them. */
type Props = { isStart: boolean; next: string | null; view: string }

/** The way through the queue, by real links. */
export function QueuePager({ isStart, next, view }: Props) {
  return (
    <nav aria-label="More of the queue" className="font-ui mt-8 flex flex-wrap gap-x-8 gap-y-2">
      {!isStart && (
        <Link href={queuePath(view)} className="text-accent py-2 underline underline-offset-4">
          Start of the queue
        </Link>
      )}
      {next && (
        <Link
          href={queuePath(`${view ? `${view}&` : ''}after=${next}`)}
          prefetch={false}
          className="text-accent py-2 underline underline-offset-4"
        >
          Next posts
        </Link>
      )}
    </nav>
  )
}
