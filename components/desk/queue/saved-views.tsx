import Link from 'next/link'
import type { SavedView } from '@/lib/review/views/view'
import { ForgetView } from './forget-view'
import { viewPath } from './queue-path'
import { SaveView } from './save-view'

type Props = { views: SavedView[]; view: string }

/** The filters that a person comes back to, and a way to keep the present one. */
export function SavedViews({ views, view }: Props) {
  return (
    <section
      aria-label="Saved views"
      className="font-ui flex flex-wrap items-start gap-x-8 text-sm"
    >
      {views.length > 0 && (
        <ul className="flex flex-wrap gap-x-5">
          {views.map((saved) => (
            <li key={saved.id}>
              <Link
                href={viewPath(saved)}
                prefetch={false}
                aria-current={saved.view === view ? 'page' : undefined}
                className="text-accent inline-block py-2 underline-offset-4 hover:underline aria-[current]:font-semibold aria-[current]:underline"
              >
                {saved.name}
              </Link>
            </li>
          ))}
        </ul>
      )}
      <details className="open:basis-full">
        <summary className="text-muted w-fit py-2">
          {views.length > 0 ? 'Save or forget a view' : 'Save this view'}
        </summary>
        <div className="mt-2 max-w-xl space-y-4">
          <SaveView view={view} />
          {views.length > 0 && <ForgetView views={views} view={view} />}
        </div>
      </details>
    </section>
  )
}
