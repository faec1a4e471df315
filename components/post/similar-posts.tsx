import type { SimilarPosts as Similar } from '@/lib/posts/post'
import { SimilarGroup } from './similar-group'

export function SimilarPosts({ similar }: { similar: Similar }) {
  const none = similar.sameStack.length === 0 && similar.sameProblem.length === 0
  return (
    <section aria-label="Similar Posts" className="mt-14 print:hidden">
      <h2 className="text-2xl font-semibold">Similar Posts</h2>
      {none && (
        <p className="text-muted mt-3">No other post shares its stack or its problem yet.</p>
      )}
      <div className="mt-5 space-y-8">
        <SimilarGroup title="Same stack, another problem" posts={similar.sameStack} />
        <SimilarGroup title="Same problem, another stack" posts={similar.sameProblem} />
      </div>
    </section>
  )
}
