import './desk.css'
import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { DeskFrame } from '@/components/desk/desk-frame'
import { findPerson } from '@/lib/auth/session'
import { countFailedJobsForAdmin } from '@/lib/jobs/queries'

export const metadata: Metadata = { robots: { index: false, follow: false } }

export default async function DeskLayout({ children }: { children: ReactNode }) {
  const [person, failedJobs] = await Promise.all([findPerson(), countFailedJobsForAdmin()])
  return (
    <DeskFrame person={person} failedJobs={failedJobs}>
      {children}
    </DeskFrame>
  )
}
