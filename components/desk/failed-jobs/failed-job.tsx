import Link from 'next/link'
import { ActForm } from '@/components/account/act-form'
import { count } from '@/components/ui/count'
import { TitleLink } from '@/components/ui/title-link'
import { retryFailedJob } from '@/lib/jobs/actions'
import type { FailedJobRow } from '@/lib/jobs/job'
import { Moment } from '../moment'
import { queueNames } from './job-words'

/** One failed job: what it is about, its cause, and a button that retries it. */
export function FailedJob({ job }: { job: FailedJobRow }) {
  return (
    <li className="space-y-2 py-4">
      <Subject job={job} />
      <p className="font-ui text-muted text-sm">
        {queueNames[job.queue]}. Failed {count(job.attempts, 'time')}, first{' '}
        <Moment value={job.firstFailedAt} />, last <Moment value={job.lastFailedAt} />.{' '}
        {job.retryAt === null ? (
          'It is not retried automatically.'
        ) : (
          <>
            Retried automatically from <Moment value={job.retryAt} />.
          </>
        )}
      </p>
      <pre className="bg-panel max-w-full p-3 font-mono text-sm wrap-anywhere whitespace-pre-wrap">
        {job.error}
        {job.code !== null && `\nCode ${job.code}`}
      </pre>
      <ActForm act={retryFailedJob} label="Retry" hidden={{ id: String(job.id) }} />
    </li>
  )
}

function Subject({ job: { post, queue, subject } }: { job: FailedJobRow }) {
  if (post) return <TitleLink href={`/desk/posts/${post.id}`} title={post.title} />
  if (queue !== 'changeSet') return <p className="wrap-anywhere">{subject}</p>
  const [id] = subject.split(' ')
  return (
    <p>
      <Link href={`/desk/changes/${id}`} prefetch={false} className="text-accent underline">
        A change set
      </Link>
    </p>
  )
}
