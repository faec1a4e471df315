'use client'
import Link from 'next/link'
import { useKeys } from '../cockpit/use-keys'
import type { ClusterPath } from './cluster-path'

type Props = { at: number; of: number; previous: ClusterPath | null; next: ClusterPath | null }

/** From one near copy to the next, by link or by key. */
export function ComparedPager({ at, of, previous, next }: Props) {
  useKeys()
  const look = 'text-accent py-2 underline underline-offset-4'
  if (of < 2) return null
  return (
    <nav aria-label="Near copies" className="font-ui flex flex-wrap items-center gap-x-6 text-sm">
      <span className="text-muted">
        {at} of {of}
      </span>
      {previous && (
        <Link href={previous} prefetch={false} aria-keyshortcuts="k" className={look}>
          Previous (k)
        </Link>
      )}
      {next && (
        <Link href={next} prefetch={false} aria-keyshortcuts="j" className={look}>
          Next (j)
        </Link>
      )}
    </nav>
  )
}
