import type { Metadata } from 'next'
import { Lost } from '@/components/site/lost'

export const metadata: Metadata = { title: 'Not found', robots: { index: false, follow: true } }

/** Shown by the proxy in place of what is not there: rendered once, whatever was asked for. */
export default function UnknownPage() {
  return <Lost />
}
