import Link from 'next/link'
import type { HubPath, KindPath } from '@/lib/posts/hub'

type Address =
  | '/'
  | `/newest/${string}`
  | HubPath
  | KindPath
  | `${HubPath | KindPath}/after/${string}`
type Step = { href: Address; label: string }
type Props = { label: string; back: Step | null; on: Step | null }

/** The way through a list: real links, so that it works without JavaScript and for crawlers. */
export function Pager({ label, back, on }: Props) {
  if (!back && !on) return null
  return (
    <nav aria-label={label} className="font-ui mt-10 flex flex-wrap gap-x-8 gap-y-2">
      {back && (
        <Link href={back.href} prefetch={false} className={look}>
          {back.label}
        </Link>
      )}
      {on && (
        <Link href={on.href} rel="next" prefetch={false} className={look}>
          {on.label}
        </Link>
      )}
    </nav>
  )
}

const look = 'text-accent py-2 underline underline-offset-4'
