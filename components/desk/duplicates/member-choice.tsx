import Link from 'next/link'
import { capital } from '@/components/ui/capital'
import { SelectField } from '@/components/ui/field'
import type { ClusterPage, Member } from '@/lib/review/duplicates/view'
import { pathBeside } from './cluster-path'

const choices = [
  ['', 'Leave for later'],
  ['merge', 'Merge into the one that stays'],
  ['hide', 'Hide from readers'],
  ['keep', 'Keep: it is no copy'],
] as const

type Props = { page: ClusterPage; member: Member; chosen: string | undefined }

/** What becomes of one near copy. */
export function MemberChoice({ page, member, chosen = '' }: Props) {
  const { id, title, slug } = member
  const isShown = page.shown?.member.id === id
  return (
    <div className="grid items-center gap-x-6 gap-y-2 sm:grid-cols-[minmax(0,1fr)_17rem]">
      <div className="min-w-0">
        <Link
          href={pathBeside(page, id)}
          prefetch={false}
          aria-current={isShown ? 'true' : undefined}
          className={`quiet-link inline-block wrap-anywhere ${isShown ? 'font-semibold' : ''} ${capital(title)}`}
        >
          {title}
        </Link>
        <p className="font-ui text-muted text-sm wrap-anywhere">
          {isShown ? 'Compared above. ' : ''}/posts/{slug}
        </p>
      </div>
      <SelectField
        label="What becomes of it"
        aria-label={`What becomes of ${title}`}
        name={`act-${id}`}
        choices={choices}
        defaultValue={chosen}
      />
    </div>
  )
}
