import type { PostPage } from '@/lib/posts/post'
import type { Look } from '@/lib/review/editing/look.store'
import { DraftDiff } from './draft-diff'
import { DraftPreview } from './draft-preview'
import type { Shown } from './shown'

/** A draft as the editor shows it. */
export const show = (post: PostPage, { preview, diff, isSame, shared }: Look): Shown => ({
  article: <DraftPreview post={post} preview={preview} />,
  diff: <DraftDiff diff={diff} isSame={isSame} />,
  shared,
})
