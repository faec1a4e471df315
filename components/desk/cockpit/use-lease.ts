import type { RefObject } from 'react'
import { useEffect, useRef, useState } from 'react'
import { claimPostById, releasePost } from '@/lib/review/leases/actions'
import { attempt } from './attempt'

/** How often a lease is looked at, and how old one gets before it is renewed. Ten minutes it lasts. */
const LOOK_MS = 30_000
const RENEW_MS = 3 * 60_000

/** What the browser knows of a lease since the page was made. `until` is ISO 8601, `held` says who else is at it. */
export type Lease = { postId: number; until: string | null; held: string | null }

/**
 * Claims a post when it comes, unless `claimed` was already; renews that while there is somebody at it, and
 * lets it go when they leave.
 */
export function useLease(postId: number, claimed: RefObject<Lease | null>) {
  const [lease, setLease] = useState<Lease | null>(null)

  useEffect(() => {
    let isHere = true
    let isActive = false
    let since = 0
    const claim = async () => {
      since = Date.now()
      isActive = false
      const said = await attempt(claimPostById, { postId })
      if (!isHere) return
      if (said.status === 'done') setLease({ postId, until: said.until, held: null })
      else if (said.because === 'held') setLease({ postId, until: null, held: said.reason })
    }
    const look = () => {
      const isOld = Date.now() - since > RENEW_MS
      if (isOld && isActive && document.visibilityState === 'visible') void claim()
    }
    const notice = () => {
      isActive = true
    }

    if (claimed.current?.postId === postId) {
      since = Date.now()
      setLease(claimed.current)
    } else void claim()
    const timer = setInterval(look, LOOK_MS)
    for (const sign of signs) document.addEventListener(sign, notice, { passive: true })
    return () => {
      isHere = false
      clearInterval(timer)
      for (const sign of signs) document.removeEventListener(sign, notice)
    }
  }, [postId, claimed])

  return lease?.postId === postId ? lease : null
}

const signs = ['pointerdown', 'keydown', 'scroll', 'visibilitychange']

/** Lets a post go when the cockpit is left: at best, since a closing page may not be heard. */
export function useLeaving(postId: number) {
  const present = useRef(postId)
  useEffect(() => {
    present.current = postId
  }, [postId])

  useEffect(() => {
    const leave = () => void attempt(releasePost, { postId: present.current })
    addEventListener('pagehide', leave)
    return () => {
      removeEventListener('pagehide', leave)
      leave()
    }
  }, [])
}
