import Link from 'next/link'
import type { OpenBlocks } from '@/lib/review/blocks/queries'
import { queueCount } from '../queue/queue-count'
import { BlockList } from './block-list'
import { BlocksFilter } from './blocks-filter'
import { blocksPath } from './blocks-path'

const titles = {
  open: 'Text to read',
  approved: 'Approved text',
  wrong: 'Wrong text',
} as const

/** Distinct text, which to show, and page by page what there is. */
export function BlocksPage({ open }: { open: OpenBlocks }) {
  const { rows, next, count, wanted, text, isStart } = open
  const more = [text, `after=${next}`].filter(Boolean).join('&')
  return (
    <div className="mx-auto w-full max-w-4xl space-y-6 px-5 pt-10">
      <div>
        <h1 className="text-title font-bold tracking-tight">{titles[wanted.show]}</h1>
        <p className="text-muted mt-1">
          Every text that posts share is here once. What is said of it holds for all of them; each
          post still has its own decision.
        </p>
        {count > 0 && (
          <p className="font-ui text-muted mt-1 text-sm">
            {queueCount(count)} distinct {count === 1 ? 'text' : 'texts'}
          </p>
        )}
      </div>
      <BlocksFilter key={`form of ${text}`} wanted={wanted} />
      <BlockList key={`list of ${text}`} rows={rows} view={text} />
      {rows.length === 0 && (
        <p className="text-lead text-muted py-4">
          {isStart ? 'There is no such text.' : 'No text comes after here any more.'}
        </p>
      )}
      <nav aria-label="More text" className="font-ui flex flex-wrap gap-x-8 gap-y-2">
        {!isStart && (
          <Link href={blocksPath(text)} prefetch={false} className={look}>
            Start of the list
          </Link>
        )}
        {next && (
          <Link href={blocksPath(more)} prefetch={false} className={look}>
            Next texts
          </Link>
        )}
      </nav>
    </div>
  )
}

const look = 'text-accent py-2 underline underline-offset-4'
