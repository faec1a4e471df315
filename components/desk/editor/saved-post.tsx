import Link from 'next/link'
import { useEffect, useRef } from 'react'
import { Notice } from '@/components/ui/notice'
import type { Saved } from '@/lib/review/editing/save'
import { fixPath } from '../fixes/fix-path'
import { editPath } from './edit-path'

type Props = { postId: number; saved: Extract<Saved, { status: 'saved' }>; message: string }

const look = 'text-accent underline underline-offset-4'

/** What became of an edit, and the ways on from there. */
export function SavedPost({ postId, saved, message }: Props) {
  const { slug, before, number, replacements } = saved
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  return (
    <div className="max-w-measure mx-auto space-y-6 px-5 pt-16">
      <h1 ref={title} tabIndex={-1} className="text-title font-bold tracking-tight outline-none">
        {number === null ? 'Saved' : `Saved as revision ${number}`}
      </h1>
      <Notice tone="done">
        <p>{message}</p>
        {slug !== before && (
          <p>
            It is at /posts/{slug} now, and /posts/{before} leads there.
          </p>
        )}
      </Notice>
      {replacements.length > 0 && (
        <Notice>
          <p>Other posts still have the old text. See which, and change it there too:</p>
          <ul>
            {replacements.map(({ from, to }, at) => (
              <li key={from}>
                <Link href={fixPath(from, to)} prefetch={false} className={look}>
                  {to.length > 0 ? 'Replace' : 'Remove'} block {at + 1} of {replacements.length}{' '}
                  everywhere
                </Link>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <ul className="font-ui flex flex-wrap gap-x-6 gap-y-2">
        <li>
          <Link href={`/posts/${slug}`} prefetch={false} className={look}>
            Public page
          </Link>
        </li>
        <li>
          <Link href={`/desk/posts/${postId}`} prefetch={false} className={look}>
            Back to the post
          </Link>
        </li>
        <li>
          {/* Opened anew, from the text that is published now. */}
          <a href={editPath(postId)} className={look}>
            Go on editing
          </a>
        </li>
      </ul>
    </div>
  )
}
