import Link from 'next/link'

/** The way to older changes and back, by real links. */
export function OlderChanges({ isStart, next }: { isStart: boolean; next: string | null }) {
  const look = 'text-accent py-2 underline underline-offset-4'
  return (
    <nav aria-label="More changes" className="font-ui mt-6 flex flex-wrap gap-x-8 gap-y-2">
      {!isStart && (
        <Link href="/desk/changes" prefetch={false} className={look}>
          Newest changes
        </Link>
      )}
      {next && (
        <Link href={`/desk/changes?after=${next}`} prefetch={false} className={look}>
          Older changes
        </Link>
      )}
    </nav>
  )
}
