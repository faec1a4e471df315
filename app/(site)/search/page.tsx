import type { Metadata } from 'next'
import { SearchAnswer } from '@/components/site/search-answer'
import { SearchForm } from '@/components/site/search-form'
import { findResults } from '@/lib/search/queries'
import { readRequest } from '@/lib/search/request'

type Props = PageProps<'/search'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { q } = readRequest(await searchParams)
  return {
    title: q ? `Search: ${q}` : 'Search',
    alternates: { canonical: '/search' },
    robots: { index: false, follow: true },
  }
}

export default async function SearchPage({ searchParams }: Props) {
  const { request, result } = await findResults(await searchParams)
  return (
    <div className="max-w-wide mx-auto w-full px-5 pt-10 lg:pt-14">
      <h1 className="text-title mb-6 font-bold tracking-tight">Search the archive</h1>
      <SearchForm request={request} />
      <SearchAnswer request={request} result={result} />
    </div>
  )
}
