import Link from 'next/link'

type Compared = { slug: string; current: number; from: number; to: number }

const look = 'text-accent py-1 underline underline-offset-4'

/** The ways from a comparison to both texts, and to all others. */
export function ComparedLinks({ compared: { slug, current, from, to } }: { compared: Compared }) {
  return (
    <p className="font-ui mb-8 flex flex-wrap gap-x-5 text-sm">
      {[from, to].map((number) => (
        <Link key={number} href={`/posts/${slug}/v/${number}`} prefetch={false} className={look}>
          Revision {number}
          {number === current && ', the current text'}
        </Link>
      ))}
      <Link href={`/posts/${slug}/history`} prefetch={false} className={look}>
        History
      </Link>
    </p>
  )
}
