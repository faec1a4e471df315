import Link from 'next/link'

/** The way to older runs and back, by real links. */
export function OlderRuns({ isStart, next }: { isStart: boolean; next: string | null }) {
  return (
    <nav aria-label="More imports" className="font-ui mt-6 flex flex-wrap gap-x-8 gap-y-2">
      {!isStart && (
        <Link href="/desk/imports" className="text-accent py-2 underline underline-offset-4">
          Newest imports
        </Link>
      )}
      {next && (
        <Link
          href={`/desk/imports?before=${next}`}
          prefetch={false}
          className="text-accent py-2 underline underline-offset-4"
        >
          Older imports
        </Link>
      )}
    </nav>
  )
}
