import Link from 'next/link'
import { Day } from '@/components/ui/day'
import type { Receipt as ReceiptOf } from '@/lib/review/receipt'

type Props = { receipt: ReceiptOf; slug: string }

/** What a reader may rely on, and the way to everything that was decided. */
export function Receipt({ receipt, slug }: Props) {
  return (
    <p className="added-here font-ui text-muted -mt-4 mb-8 text-sm">
      <Said receipt={receipt} slug={slug} />{' '}
      <Link
        href={`/posts/${slug}/history`}
        prefetch={false}
        className="hover:text-accent whitespace-nowrap underline underline-offset-4 print:hidden"
      >
        History
      </Link>
    </p>
  )
}

function Said({ receipt, slug }: Props) {
  switch (receipt.kind) {
    case 'unchanged':
      return (
        <>
          <span className="text-ink">
            Reviewed <Day value={receipt.day} />
          </span>{' '}
          · the text is unchanged since.
        </>
      )
    case 'due':
      return (
        <>
          Reviewed <Day value={receipt.day} />
          {!receipt.isHere && ', as the import says'} ·{' '}
          <span className="text-ink">
            due for another review since <Day value={receipt.since} />
          </span>
          .
        </>
      )
    case 'changed':
      return (
        <>
          Reviewed <Day value={receipt.day} /> ·{' '}
          {receipt.from === null ? (
            'changed since its review'
          ) : (
            <Link
              href={`/posts/${slug}/history/${receipt.from}/${receipt.to}`}
              prefetch={false}
              className="text-accent underline underline-offset-4"
            >
              changed since its review
            </Link>
          )}
          .
        </>
      )
    case 'reopened':
      return (
        <>
          Reviewed <Day value={receipt.day} /> and reopened since · the text is unchanged.
        </>
      )
    case 'claimed':
      return (
        <>
          {receipt.day ? (
            <>
              Reviewed <Day value={receipt.day} />
            </>
          ) : (
            'Reviewed'
          )}
          , as the import says · nobody has reviewed it here.
        </>
      )
    case 'none':
      return <>Nobody has reviewed this text yet.</>
  }
}
