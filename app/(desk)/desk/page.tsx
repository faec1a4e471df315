import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { EmptyQueue } from '@/components/desk/queue/empty-queue'
import { FilterChips } from '@/components/desk/queue/filter-chips'
import { FilterForm } from '@/components/desk/queue/filter-form'
import { narrowings } from '@/components/desk/queue/filter-words'
import { queueCount } from '@/components/desk/queue/queue-count'
import { QueueHead } from '@/components/desk/queue/queue-head'
import { QueueList } from '@/components/desk/queue/queue-list'
import { QueuePager } from '@/components/desk/queue/queue-pager'
import { queuePath } from '@/components/desk/queue/queue-path'
import { SavedViews } from '@/components/desk/queue/saved-views'
import { SelectForm } from '@/components/desk/queue/select-form'
import { findQueue } from '@/lib/review/queries'

export const metadata: Metadata = { title: 'Desk' }

export default async function DeskPage({ searchParams }: PageProps<'/desk'>) {
  const params = await searchParams
  const { rows, next, view, text, count, views, terms, isStart } = await findQueue(params)
  // A form sends fields that were left empty: a view has one address.
  if (Object.values(params).includes('')) redirect(queuePath(text))

  return (
    <div className="max-w-wide mx-auto w-full space-y-6 px-5 pt-10">
      <QueueHead status={view.filter.status} count={count} view={text} />
      <SavedViews key={`views of ${text}`} views={views} view={text} />
      <FilterForm key={text} view={view} terms={terms} />
      <FilterChips view={text} />
      {rows.length > 0 ? (
        <SelectForm key={`posts of ${text}`} view={text} count={queueCount(count)}>
          <QueueList posts={rows} />
        </SelectForm>
      ) : (
        <EmptyQueue view={text} isFiltered={narrowings(text).length > 0} isStart={isStart} />
      )}
      <QueuePager isStart={isStart} next={next} view={text} />
    </div>
  )
}
