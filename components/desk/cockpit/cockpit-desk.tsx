'use client'
import type { ReactNode } from 'react'
import { useEffect, useRef } from 'react'
import type { Task } from '@/lib/review/cockpit/task'
import { CockpitBar } from './cockpit-bar'
import { HeldNotice } from './held-notice'
import { JudgeForm } from './judge-form'
import { useCockpit } from './use-cockpit'
import { useKeys } from './use-keys'
import { useLease, useLeaving } from './use-lease'

type Props = { task: Task; panel: ReactNode; bar: ReactNode; children: ReactNode }

/** One post at a time, what is said beside it, and what can be done about it by key, mouse and touch. */
export function CockpitDesk({ task, panel, bar, children }: Props) {
  const cockpit = useCockpit(task)
  const lease = useLease(task.postId, cockpit.claimed)
  const { held, until } = lease ?? toLease(task)
  const text = useTextInView(task.postId)
  useKeys()
  useLeaving(task.postId)

  return (
    <div className="cockpit">
      <CockpitBar task={task} cockpit={cockpit} until={until}>
        {bar}
      </CockpitBar>
      <div className="cockpit-columns">
        <article ref={text} tabIndex={-1} aria-label={task.title}>
          {children}
        </article>
        <div className="cockpit-panel font-ui text-sm">
          {held ? (
            <HeldNotice held={held} />
          ) : (
            <JudgeForm key={task.postId} task={task} cockpit={cockpit} />
          )}
          {panel}
        </div>
      </div>
    </div>
  )
}

const toLease = ({ heldBy, until }: Task) => ({
  until,
  held: heldBy && `${heldBy} is at this post.`,
})

/** The next post begins at its begin, also for who hears it; the first is where the page puts it. */
function useTextInView(postId: number) {
  const text = useRef<HTMLElement>(null)
  const shown = useRef(postId)
  useEffect(() => {
    if (shown.current === postId) return
    shown.current = postId
    text.current?.focus({ preventScroll: true })
    scrollTo({ top: 0, behavior: 'instant' })
  }, [postId])
  return text
}
