import type { Metadata } from 'next'
import { About } from '@/components/site/about'

export const metadata: Metadata = {
  title: 'About',
  description:
    'What drafted, expanded and reviewed mean here, what is claimed and what is measured, and where posts come from.',
  alternates: { canonical: '/about' },
}

export default function AboutPage() {
  return <About />
}
