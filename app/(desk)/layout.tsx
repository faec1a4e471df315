import './desk.css'
import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { DeskFrame } from '@/components/desk/desk-frame'
import { findPerson } from '@/lib/auth/session'

export const metadata: Metadata = { robots: { index: false, follow: false } }

export default async function DeskLayout({ children }: { children: ReactNode }) {
  return <DeskFrame person={await findPerson()}>{children}</DeskFrame>
}
