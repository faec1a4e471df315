import Link from 'next/link'
import type { ReactNode } from 'react'
import { capital } from '@/components/ui/capital'
import { hubPath } from '@/lib/posts/hub'
import type { TermLink } from '@/lib/posts/post'

type Props = { levels: TermLink[]; hasReviewed: boolean }

/** The ways into the archive, for somebody who has not been here before. */
export function WhereToStart({ levels, hasReviewed }: Props) {
  return (
    <section aria-labelledby="start">
      <h2 id="start" className="mb-5 text-2xl font-semibold">
        Where to start
      </h2>
      <ul className="grid gap-x-10 gap-y-6 sm:grid-cols-2 lg:grid-cols-4">
        <Way title="With what you run">
          Posts are gathered by{' '}
          <Link href="/stacks" className={look}>
            stack
          </Link>
          , by{' '}
          <Link href="/tools" className={look}>
            tool
          </Link>{' '}
          and by{' '}
          <Link href="/areas" className={look}>
            area
          </Link>
          .
        </Way>
        <Way title="With what is wrong">
          Each{' '}
          <Link href="/problems" className={look}>
            problem
          </Link>{' '}
          has its posts on every stack, so that you can compare.
        </Way>
        {levels.length > 0 && (
          <Way title="At your level">
            <Levels levels={levels} />, as the posts’ sources claim.
          </Way>
        )}
        <Way title="With what can be trusted">
          {hasReviewed && (
            <>
              <a href="#reviewed" className={look}>
                Reviewed lately
              </a>
              , or{' '}
            </>
          )}
          <Link href="/about" className={look}>
            what a status means
          </Link>
          .
        </Way>
      </ul>
    </section>
  )
}

const look = 'text-accent underline underline-offset-4'

function Way({ title, children }: { title: string; children: ReactNode }) {
  return (
    <li className="border-rule border-t pt-4">
      <h3 className="font-ui text-sm font-semibold">{title}</h3>
      <p className="text-muted mt-1.5">{children}</p>
    </li>
  )
}

function Levels({ levels }: { levels: TermLink[] }) {
  return levels.map((level, at) => (
    <span key={level.slug}>
      {at > 0 && ', '}
      <Link
        href={hubPath(level)}
        prefetch={false}
        className={`${look} ${at === 0 ? `inline-block ${capital(level.name)}` : ''}`}
      >
        {level.name}
      </Link>
    </span>
  ))
}
