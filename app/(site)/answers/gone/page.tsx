import type { Metadata } from 'next'
import { Gone } from '@/components/site/gone'

export const metadata: Metadata = { title: 'Removed', robots: { index: false, follow: true } }

/** Shown by the proxy in place of a post that is removed, with 410: a page cannot say that of itself. */
export default function GonePage() {
  return <Gone />
}
