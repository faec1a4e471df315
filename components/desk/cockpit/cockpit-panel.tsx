import Link from 'next/link'
import { metaMeasures } from '@/components/post/meta-measures'
import { capital } from '@/components/ui/capital'
import { contradictions } from '@/lib/posts/contradictions'
import { cockpitPath } from '@/lib/review/cockpit/address'
import type { Changes } from '@/lib/review/cockpit/changes.store'
import type { DeskPost, QueueRow } from '@/lib/review/desk'
import { DecisionList } from '../decision-list'
import { DeskFacts } from '../desk-facts'
import { PanelSection } from '../panel-section'
import { SinceReview } from './since-review'

type Props = { desk: DeskPost; ahead: QueueRow[]; changes: Changes | null; view: string }

/** What a reviewer wants to know beside the text. */
export function CockpitPanel({ desk, ahead, changes, view }: Props) {
  const { post, decisions, reviewed, mayEdit } = desk
  const found = contradictions(post)
  return (
    <>
      {ahead.length > 0 && (
        <PanelSection title="Coming up">
          <ol className="space-y-1">
            {ahead.map(({ id, title, place }) => (
              <li key={id}>
                <Link
                  href={cockpitPath(view, { at: place })}
                  prefetch
                  className={`quiet-link text-muted block truncate ${capital(title)}`}
                >
                  {title}
                </Link>
              </li>
            ))}
          </ol>
        </PanelSection>
      )}
      <PanelSection title="Since its last review">
        <SinceReview changes={changes} isReviewed={reviewed !== null} />
      </PanelSection>
      <PanelSection title="Claims against measures">
        <ul className="space-y-1">
          {found.map(({ kind, says }) => (
            <li key={kind} className="text-danger">
              {says}
            </li>
          ))}
          {found.length === 0 && <li>No claim contradicts what is measured.</li>}
          <li className="text-muted">Measured: {metaMeasures(post).join(', ')}.</li>
        </ul>
      </PanelSection>
      <PanelSection title="Where it stands">
        <DeskFacts post={post} mayEdit={mayEdit} />
      </PanelSection>
      <PanelSection title="Decisions and notes so far">
        <DecisionList decisions={decisions} />
      </PanelSection>
    </>
  )
}
