'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useTransition } from 'react'

const PAUSE_MS = 1_000

/** While it is on a page, the page is asked for again, about once a second; without its script, by a link. */
export function KeepFresh({ path }: { path: string }) {
  const router = useRouter()
  const [pending, start] = useTransition()

  useEffect(() => {
    if (pending) return
    const timer = setTimeout(() => start(() => router.refresh()), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [pending, router])

  return (
    <noscript>
      <a href={path} className="text-accent underline">
        See how far it is now
      </a>
    </noscript>
  )
}
