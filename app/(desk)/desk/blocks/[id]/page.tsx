import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PatternView } from '@/components/desk/blocks/pattern-view'
import { findPattern, listOf } from '@/lib/review/blocks/queries'

type Props = PageProps<'/desk/blocks/[id]'>

export const metadata: Metadata = { title: 'A text and its variants' }

export default async function PatternPage({ params, searchParams }: Props) {
  const [{ id }, asked] = await Promise.all([params, searchParams])
  const page = await findPattern(id, asked.after)
  if (!page) notFound()
  return <PatternView page={page} view={listOf(asked)} />
}
