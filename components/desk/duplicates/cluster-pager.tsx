import Link from 'next/link'

/** The way to smaller clusters and back, by real links. */
export function ClusterPager({ isStart, next }: { isStart: boolean; next: string | null }) {
  const look = 'text-accent py-2 underline underline-offset-4'
  if (isStart && !next) return null
  return (
    <nav aria-label="More clusters" className="font-ui mt-6 flex flex-wrap gap-x-8 gap-y-2">
      {!isStart && (
        <Link href="/desk/duplicates" prefetch={false} className={look}>
          Largest clusters
        </Link>
      )}
      {next && (
        <Link href={`/desk/duplicates?after=${next}`} prefetch={false} className={look}>
          Next clusters
        </Link>
      )}
    </nav>
  )
}
