import { orderHeadings } from '@/lib/content/heading-order'
import { outline } from '@/lib/content/outline'
import type { PostBlock } from '@/lib/posts/post'
import { ContentsList } from './contents-list'
import { ReadingPlace } from './reading-place'

/** Fewer headings than this are seen at a glance. */
const worthListing = 3

/** A post's headings: beside the text where there is room, folded above it where there is not. */
export function Contents({ blocks }: { blocks: PostBlock[] }) {
  const headings = outline(orderHeadings(blocks))
  if (headings.length < worthListing) return null

  return (
    <nav aria-label="On this page" className="font-ui text-sm print:hidden">
      <details className="border-rule mb-8 rounded-md border lg:hidden">
        <summary className="px-4 py-2.5 font-medium">On this page</summary>
        <div className="px-4 pb-3">
          <ContentsList headings={headings} />
        </div>
      </details>
      <div className="sticky top-8 max-h-[calc(100dvh-4rem)] overflow-y-auto overscroll-contain max-lg:hidden">
        <p className="mb-2 font-medium">On this page</p>
        <ContentsList headings={headings} />
      </div>
      <ReadingPlace />
    </nav>
  )
}
