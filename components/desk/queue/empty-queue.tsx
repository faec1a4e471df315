import Link from 'next/link'
import { queuePath } from './queue-path'

/** `view` is the filter and order as an address has them; `isStart` unless it is a later page. */
type Props = { view: string; isFiltered: boolean; isStart: boolean }

/** Why there is nothing, and the way on. */
export function EmptyQueue({ view, isFiltered, isStart }: Props) {
  if (!isStart)
    return (
      <Nothing said="No post comes after here any more." href={queuePath(view)}>
        Start of the queue
      </Nothing>
    )
  if (isFiltered)
    return (
      <Nothing said="No post fits these filters." href="/desk">
        Everything that awaits review
      </Nothing>
    )
  return (
    <Nothing said="Nothing awaits review. Well done." href="/desk?status=any">
      Every post
    </Nothing>
  )
}

type NothingProps = { said: string; href: '/desk' | `/desk?${string}`; children: string }

function Nothing({ said, href, children }: NothingProps) {
  return (
    <div className="py-4">
      <p className="text-lead text-muted">{said}</p>
      <Link
        href={href}
        prefetch={false}
        className="font-ui text-accent inline-block py-2 underline underline-offset-4"
      >
        {children}
      </Link>
    </div>
  )
}
