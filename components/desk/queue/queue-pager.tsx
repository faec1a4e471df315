import Link from 'next/link'
import { queuePath, viewPath } from './queue-path'

type Props = {
  isStart: boolean
  next: string | null
  view: string
  /** Of the view as it was saved, where it was asked for by that. */
  saved: { slug: string } | undefined
}

/** The way through the queue, by real links. */
export function QueuePager({ isStart, next, view, saved }: Props) {
  const after = `after=${next}` as const
  return (
    <nav aria-label="More of the queue" className="font-ui mt-8 flex flex-wrap gap-x-8 gap-y-2">
      {!isStart && (
        <Link
          href={saved ? viewPath(saved) : queuePath(view)}
          className="text-accent py-2 underline underline-offset-4"
        >
          Start of the queue
        </Link>
      )}
      {next && (
        <Link
          href={
            saved ? `${viewPath(saved)}?${after}` : queuePath(view ? `${view}&${after}` : after)
          }
          prefetch={false}
          className="text-accent py-2 underline underline-offset-4"
        >
          Next posts
        </Link>
      )}
    </nav>
  )
}
