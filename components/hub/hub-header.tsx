import Link from 'next/link'
import { StatusBar, StatusLegend } from '@/components/charts/status-bar'
import { capital } from '@/components/ui/capital'
import { kindPath } from '@/lib/posts/hub'
import type { TermLink, TermStanding } from '@/lib/posts/post'
import { hubSentences } from './hub-sentences'
import { kindWords } from './kind-words'

type Props = {
  hub: TermStanding & { newestOn: string | null }
  related: TermLink[]
  isFirst: boolean
}

/** What a hub is, told by its own numbers; its later pages have the name alone. */
export function HubHeader({ hub, related, isFirst }: Props) {
  return (
    <header className="max-w-measure mb-10 lg:mb-12">
      <p className="font-ui text-muted text-sm">
        <Link href={kindPath(hub.kind)} prefetch={false} className="quiet-link py-1">
          {kindWords[hub.kind].title}
        </Link>
      </p>
      <h1 className={`text-title mt-1 font-bold tracking-tight ${capital(hub.name)}`}>
        {hub.name}
      </h1>
      {isFirst && (
        <>
          <p className="text-lead text-muted mt-5 mb-6">{hubSentences(hub, related).join(' ')}</p>
          <StatusBar counts={hub} />
          <div className="mt-2">
            <StatusLegend />
          </div>
        </>
      )}
    </header>
  )
}
