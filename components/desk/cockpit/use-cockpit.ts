import { useRouter } from 'next/navigation'
import { useRef, useState, useTransition } from 'react'
import { decideAndGoOn } from '@/lib/review/cockpit/actions'
import { cockpitPath } from '@/lib/review/cockpit/address'
import type { Task } from '@/lib/review/cockpit/task'
import { undoPost } from '@/lib/review/decisions/actions'
import { claimNextPost, releasePost } from '@/lib/review/leases/actions'
import type { Trouble } from './attempt'
import { attempt } from './attempt'
import { keep, leavePlace, nothing, takePlace } from './kept'
import type { Lease } from './use-lease'

type Claim = { postId: number; place: string; until: string }
type Done = { decisionId: number; postId: number }

/** What can be done in the cockpit. One at a time; what fails leaves everything as it was, and says why. */
export function useCockpit({ postId, view, place, lastOwn }: Task) {
  const router = useRouter()
  const [pending, start] = useTransition()
  const [trouble, setTrouble] = useState<(Trouble & { postId: number }) | null>(null)
  const [news, setNews] = useState('')
  const claimed = useRef<Lease | null>(null)
  /** The page may have been fetched ahead, before the last decision. */
  const lastDone = useRef<Done | null>(null)

  const tell = (said: Trouble) => setTrouble({ ...said, postId })

  const run = (act: () => Promise<void>) =>
    start(async () => {
      setTrouble(null)
      await act()
    })

  const show = (at: string | number) => start(() => router.push(cockpitPath(view, { at })))

  async function goOn() {
    const said = await attempt(claimNextPost, { view, place, leaving: postId })
    if (said.status === 'refused') return tell(said)
    showNext(said.claim)
  }

  function showNext(claim: Claim | null) {
    leavePlace(place)
    if (!claim) return start(() => router.push(cockpitPath(view, { after: place })))
    claimed.current = { postId: claim.postId, until: claim.until, held: null }
    show(claim.place)
  }

  async function decide(form: FormData) {
    form.set('view', view)
    form.set('place', place)
    const said = await attempt(decideAndGoOn, form)
    if (said.status === 'refused') return tell(said)
    keep(postId, nothing)
    lastDone.current = { decisionId: said.decisionId, postId }
    setNews(said.message)
    showNext(said.claim)
  }

  async function goBack() {
    const at = takePlace()
    if (at === null) return setNews('This is where you began.')
    await attempt(releasePost, { postId })
    setNews('')
    show(at)
  }

  async function undo() {
    const last = lastDone.current ?? lastOwn
    if (!last) return setNews('There is nothing to take back.')
    const said = await attempt(undoPost, { decisionId: last.decisionId })
    if (said.status === 'refused') return tell(said)
    lastDone.current = null
    setNews(said.message)
    if (last.postId === postId) return
    leavePlace(place)
    show(last.postId)
  }

  return {
    ...{ pending, claimed, news, tell },
    trouble: trouble?.postId === postId ? trouble : null,
    decide: (form: FormData) => run(() => decide(form)),
    undo: () => run(undo),
    goBack: () => run(goBack),
    goOn: (said: string) =>
      run(async () => {
        setNews(said)
        await goOn()
      }),
  }
}

export type Cockpit = ReturnType<typeof useCockpit>
