import Link from 'next/link'
import { Notice } from '@/components/ui/notice'
import type { Outcome } from '@/lib/auth/outcome'
import { cockpitPath } from '@/lib/review/cockpit/address'
import type { Task } from '@/lib/review/cockpit/task'
import { TroubleNotice } from './trouble-notice'

type Props = { task: Task; outcome: Outcome }

/** What came of a decision where there is no script, and the way on. */
export function JudgeOutcome({ task, outcome }: Props) {
  if (outcome.status === 'idle') return null
  if (outcome.status === 'refused') return <TroubleNotice task={task} trouble={outcome} />
  return (
    <Notice tone="done">
      <p>{outcome.message}</p>
      <Link
        href={cockpitPath(task.view, { after: task.place })}
        prefetch={false}
        className="underline"
      >
        Next post
      </Link>
    </Notice>
  )
}
