import Link from 'next/link'
import { KeySwitch } from '@/components/ui/key-switch'
import { KindLinks } from './kind-links'

export function SiteFooter() {
  return (
    <footer className="border-rule mt-20 border-t print:hidden">
      <div className="max-w-wide font-ui text-muted mx-auto w-full space-y-5 px-5 py-8 text-sm">
        <nav aria-label="All lists">
          <KindLinks className="flex flex-wrap gap-x-5" />
        </nav>
        <p>
          Every post shows its status: drafted, expanded or reviewed. Search engines are asked to
          keep reviewed posts only.{' '}
          <Link href="/about" className="underline underline-offset-4">
            What this means
          </Link>
          {' · '}
          <Link href="/archive" prefetch={false} className="underline underline-offset-4">
            All reviewed posts
          </Link>
        </p>
        <KeySwitch>The key / leads to the search</KeySwitch>
      </div>
    </footer>
  )
}
