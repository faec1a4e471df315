import Link from 'next/link'
import type { ReactNode } from 'react'
import { capital } from '@/components/ui/capital'

type Props = { post: { slug: string; title: string }; heading: string; children: ReactNode }

/** A page about a post's past, under the way back to the post. */
export function HistoryLayout({ post: { slug, title }, heading, children }: Props) {
  return (
    <div className="max-w-measure mx-auto box-content px-5 pt-10 lg:pt-14">
      <p className="font-ui text-muted mb-3 text-sm">
        <Link
          href={`/posts/${slug}`}
          prefetch={false}
          className={`hover:text-accent inline-block underline underline-offset-4 ${capital(title)}`}
        >
          {title}
        </Link>
      </p>
      <h1 className="text-title mb-8 font-bold tracking-tight">{heading}</h1>
      {children}
    </div>
  )
}
