import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { KindLinks } from './kind-links'

/** What to do where nothing is. A plain form: it works wherever this is shown. */
export function WaysOn() {
  return (
    <>
      <search>
        {' '}
        <form action="/search" className="flex max-w-md flex-wrap items-end gap-x-3 gap-y-2">
          <div className="min-w-48 grow">
            <TextField label="Search the archive" type="search" name="q" required maxLength={200} />
          </div>
          <Button type="submit" look="primary">
            Search
          </Button>
        </form>
      </search>
      <nav aria-label="Ways on" className="font-ui pt-4 text-sm">
        <p className="text-muted">
          Or begin with the{' '}
          <Link href="/" className="text-accent underline underline-offset-4">
            newest posts
          </Link>
          , or with a list:
        </p>
        <KindLinks className="mt-1 flex flex-wrap gap-x-5" />
      </nav>
    </>
  )
}
