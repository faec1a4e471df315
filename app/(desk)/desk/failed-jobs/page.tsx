import type { Metadata } from 'next'
import Link from 'next/link'
import { ActForm } from '@/components/account/act-form'
import { FailedJob } from '@/components/desk/failed-jobs/failed-job'
import { count } from '@/components/ui/count'
import { retryAllFailedJobs } from '@/lib/jobs/actions'
import { readFailedJobs } from '@/lib/jobs/queries'

export const metadata: Metadata = { title: 'Failed jobs' }

export default async function FailedJobsPage({ searchParams }: PageProps<'/desk/failed-jobs'>) {
  const { total, rows, next } = await readFailedJobs(await searchParams)

  return (
    <div className="max-w-wide mx-auto w-full px-5 pt-10">
      <h1 className="text-title mb-2 font-bold tracking-tight">Failed jobs</h1>
      <p className="text-muted mb-8 max-w-prose">
        Background work on a post that failed again and again, while the other posts were done. A
        job is retried when you ask for it, and automatically when its post is changed.
      </p>
      {total === 0 ? (
        <p>No job has failed.</p>
      ) : (
        <>
          <ActForm act={retryAllFailedJobs} label={`Retry all (${total})`} look="primary" />
          <ol
            aria-label={count(total, 'failed job')}
            className="divide-rule border-rule mt-6 divide-y border-y"
          >
            {rows.map((job) => (
              <FailedJob key={job.id} job={job} />
            ))}
          </ol>
          {next !== null && (
            <p className="font-ui mt-4">
              <Link
                href={`/desk/failed-jobs?after=${next}`}
                prefetch={false}
                className="text-accent py-2 underline underline-offset-4"
              >
                Next jobs
              </Link>
            </p>
          )}
        </>
      )}
    </div>
  )
}
