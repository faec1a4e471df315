import Link from 'next/link'
import { capital } from '@/components/ui/capital'
import { hubPath } from '@/lib/posts/hub'
import type { Neighbours } from '@/lib/posts/post'

/** The posts before and after this one about the same problem. */
export function PostNeighbours({ neighbours }: { neighbours: Neighbours | null }) {
  if (!neighbours || !(neighbours.earlier || neighbours.later)) return null
  const { problem, earlier, later } = neighbours
  return (
    <nav aria-labelledby="neighbours:" className="border-rule mt-14 border-t pt-6 print:hidden">
      <h2 id="neighbours:" className="font-ui text-muted text-sm">
        More on{' '}
        <Link href={hubPath(problem)} prefetch={false} className="underline underline-offset-4">
          {problem.name}
        </Link>
      </h2>
      <div className="mt-4 grid gap-x-10 gap-y-5 sm:grid-cols-2">
        {earlier && <Neighbour side="Previous" post={earlier} />}
        {later && <Neighbour side="Next" post={later} />}
      </div>
    </nav>
  )
}

const looks = { Previous: '', Next: 'sm:col-start-2 sm:text-right' } as const
const relations = { Previous: 'prev', Next: 'next' } as const

type Props = { side: keyof typeof looks; post: { slug: string; title: string } }

function Neighbour({ side, post }: Props) {
  return (
    <Link
      href={`/posts/${post.slug}`}
      rel={relations[side]}
      prefetch={false}
      className={`quiet-link block ${looks[side]}`}
    >
      <span className="font-ui text-muted block text-sm">{side}</span>
      <span className={`mt-1 block leading-snug font-medium ${capital(post.title)}`}>
        {post.title}
      </span>
    </Link>
  )
}
