import Link from 'next/link'
import { number } from '@/components/ui/count'
import { TitleLink } from '@/components/ui/title-link'
import type { ChangeSetPage } from '@/lib/review/changes/view'
import { skipWords } from './change-words'

type Props = { page: ChangeSetPage; isStart: boolean }

/** The posts that a change set left as they were, each with why. */
export function SkippedPosts({ page: { change, skips, skipped }, isStart }: Props) {
  if (skips.length === 0) return null
  const words = skipWords(change.kind)
  return (
    <section className="space-y-3">
      <h2 className="text-xl font-semibold">Left as they were</h2>
      <ul className="font-ui text-muted text-sm">
        {skips.map(({ why, count }) => (
          <li key={why}>
            {number(count)}: {words[why]}
          </li>
        ))}
      </ul>
      <ol
        aria-label="Posts left as they were"
        className="divide-rule border-rule divide-y border-y"
      >
        {skipped.rows.map(({ post, why }, at) => (
          <li key={post?.id ?? `gone ${at}`} className="py-3">
            {post ? (
              <TitleLink
                href={`/desk/posts/${post.id}`}
                title={post.title}
                className="wrap-anywhere"
              />
            ) : (
              <p>A post that is no more</p>
            )}
            <p className="font-ui text-muted text-sm">It {words[why]}.</p>
          </li>
        ))}
      </ol>
      <SkippedPager id={change.id} next={skipped.next} isStart={isStart} />
    </section>
  )
}

type PagerProps = { id: string; next: number | null; isStart: boolean }

function SkippedPager({ id, next, isStart }: PagerProps) {
  const look = 'text-accent py-2 underline underline-offset-4'
  return (
    <nav aria-label="More of them" className="font-ui flex flex-wrap gap-x-8 gap-y-2">
      {!isStart && (
        <Link href={`/desk/changes/${id}`} prefetch={false} className={look}>
          First posts
        </Link>
      )}
      {next !== null && (
        <Link href={`/desk/changes/${id}?after=${next}`} prefetch={false} className={look}>
          Next posts
        </Link>
      )}
    </nav>
  )
}
