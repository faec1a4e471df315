import type { OpenQueue } from '@/lib/review/queries'
import { EmptyQueue } from './empty-queue'
import { FilterChips } from './filter-chips'
import { FilterForm } from './filter-form'
import { narrowings } from './filter-words'
import { queueCount } from './queue-count'
import { QueueHead } from './queue-head'
import { QueueList } from './queue-list'
import { QueuePager } from './queue-pager'
import { SavedViews } from './saved-views'
import { SelectForm } from './select-form'

type Props = {
  queue: OpenQueue
  /** The saved view it is, if one was asked for. */
  saved?: { name: string; slug: string }
}

/** What awaits, what it is narrowed to and how to narrow it otherwise, page by page. */
export function Queue({ queue, saved }: Props) {
  const { rows, next, view, text, count, views, terms, isStart } = queue
  return (
    <div className="max-w-wide mx-auto w-full space-y-6 px-5 pt-10">
      <QueueHead status={view.filter.status} name={saved?.name} count={count} view={text} />
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
      <QueuePager isStart={isStart} next={next} view={text} saved={saved} />
    </div>
  )
}
