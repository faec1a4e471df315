import Link from 'next/link'

/** Says of a post that no form could hold it. */
export function TooLarge({ postId, title }: { postId: number; title: string }) {
  return (
    <div className="max-w-measure mx-auto space-y-5 px-5 pt-16">
      <h1 className="text-title font-bold tracking-tight">This post is too large to edit here</h1>
      <p className="text-lead text-muted">“{title}” has more text than a form can hold.</p>
      <p className="font-ui">
        <Link href={`/desk/posts/${postId}`} className="text-accent underline underline-offset-4">
          Back to the post
        </Link>
      </p>
    </div>
  )
}
