import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { About } from '@/components/site/about'

export const generateStaticParams = () => []

export const metadata: Metadata = {
  title: 'About',
  description:
    'What drafted, expanded and reviewed mean here, what is claimed and what is measured, and where posts come from.',
  alternates: { canonical: '/about' },
}

/** Browsers show `/about`: see next.config.ts. */
export default async function AboutPage({ params }: PageProps<'/about/[part]'>) {
  if ((await params).part !== 'all') notFound()
  return <About />
}
