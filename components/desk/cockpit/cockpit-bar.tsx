'use client'
import Link from 'next/link'
import type { MouseEvent, ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { cockpitPath, queuePath } from '@/lib/review/cockpit/address'
import type { Task } from '@/lib/review/cockpit/task'
import { blockKeys, cockpitKeys, helpKey } from './cockpit-keys'
import { KeyHelp } from './key-help'
import { TroubleNotice } from './trouble-notice'
import { UndoForm } from './undo-form'
import type { Cockpit } from './use-cockpit'

type Props = {
  task: Task
  cockpit: Cockpit
  until: string | null
  /** Said below, of its blocks. */
  children: ReactNode
}

const link =
  'border-edge inline-flex min-h-10 items-center rounded-md border px-4 font-medium max-sm:px-2'

/** The way through the queue, what happened last, and how long the post is held. */
export function CockpitBar({ task, cockpit, until, children }: Props) {
  const goOn = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    if (!cockpit.pending) cockpit.goOn('')
  }

  return (
    <div className="cockpit-bar font-ui text-sm">
      <Link href={queuePath(task.view)} prefetch={false} className="quiet-link py-2 font-semibold">
        Queue
      </Link>
      <Button
        aria-keyshortcuts="k"
        className="needs-script max-sm:px-2"
        disabled={cockpit.pending}
        onClick={cockpit.goBack}
      >
        Previous
      </Button>
      <Link
        href={cockpitPath(task.view, { after: task.place })}
        prefetch={false}
        aria-keyshortcuts="j"
        className={`bg-paper hover:border-accent hover:text-accent ${link}`}
        onClick={goOn}
      >
        Next<span className="sr-only"> post</span>
      </Link>
      <UndoForm lastOwn={task.lastOwn} cockpit={cockpit} />
      <KeyHelp keys={[...cockpitKeys, ...blockKeys, ...helpKey]} />
      <p role="status" className="text-accent grow">
        {cockpit.news}
      </p>
      {until && (
        <p className="text-muted">
          Yours until <time dateTime={until}>{until.slice(11, 16)} UTC</time>
        </p>
      )}
      {children}
      {cockpit.trouble && (
        <div className="w-full">
          <TroubleNotice task={task} trouble={cockpit.trouble} />
        </div>
      )}
    </div>
  )
}
