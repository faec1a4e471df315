import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { capital } from './capital'

type Props<Path extends string> = {
  href: Route<Path>
  title: string
  className?: string
  children?: ReactNode
}

/** A post's title in a list. Not fetched ahead: a list would have the server render every post it names. */
export function TitleLink<Path extends string>({
  href,
  title,
  className = '',
  children = title,
}: Props<Path>) {
  return (
    <Link
      href={href}
      prefetch={false}
      className={`quiet-link block ${capital(title)} ${className}`}
    >
      {children}
    </Link>
  )
}
