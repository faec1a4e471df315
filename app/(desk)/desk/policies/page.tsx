import type { Metadata } from 'next'
import { ExpiryForm, TermExpiryForm } from '@/components/desk/policies/expiry-forms'
import { ExpiryStanding } from '@/components/desk/policies/expiry-standing'
import { FixForm } from '@/components/desk/policies/fix-form'
import { NearCopyForm } from '@/components/desk/policies/near-copy-form'
import { Rules } from '@/components/desk/policies/rules'
import { SecondReviewForm } from '@/components/desk/policies/second-review-form'
import { TermExpiries } from '@/components/desk/policies/term-expiries'
import { TogetherForm } from '@/components/desk/policies/together-form'
import { readPolicies } from '@/lib/review/policies/queries'

export const metadata: Metadata = { title: 'Policies' }

export default async function PoliciesPage() {
  const { offered, rules, expiryMonths, expiries, secondReviewShare, ...policies } =
    await readPolicies()
  const { nearCopies, reviewTogether, fixKeepsReview, ...standing } = policies

  return (
    <div className="max-w-wide mx-auto w-full space-y-14 px-5 pt-10">
      <h1 className="text-title font-bold tracking-tight">Policies</h1>
      <section className="space-y-4">
        <h2 className="text-xl font-semibold">Who may make which move</h2>
        <p className="max-w-prose">
          A change holds from then on, for single decisions and for many at once; what is decided
          already stays. <em>Needs work</em> makes a post a draft that needs human review. A
          reviewed post can be reviewed again only while it is due, drawn for a second person or
          flagged.
        </p>
        <Rules rules={rules} />
      </section>
      <section className="space-y-6">
        <h2 className="text-xl font-semibold">When a review expires</h2>
        <p className="max-w-prose">
          So many months after its review a post returns to the queue as due, and readers are told.
          Of the times that apply to a post, the shortest holds. A change gives every reviewed post
          its new day, in the background: some may be due at once.
        </p>
        <ExpiryStanding {...standing} />
        <ExpiryForm current={expiryMonths} />
        <h3 className="font-semibold">For a stack or a problem</h3>
        <TermExpiries expiries={expiries} />
        <div className="grid gap-10 md:grid-cols-2">
          <TermExpiryForm kind="stack" offered={offered} />
          <TermExpiryForm kind="problem" offered={offered} />
        </div>
      </section>
      <section className="space-y-4">
        <h2 className="text-xl font-semibold">Review by a second person</h2>
        <p className="max-w-prose">
          So many of a hundred posts that are reviewed from now on stay in the queue until somebody
          else has reviewed them too. They are drawn by their text, so nobody can choose.
        </p>
        <SecondReviewForm share={secondReviewShare} />
      </section>
      <section className="space-y-4">
        <h2 className="text-xl font-semibold">Review of many posts at once</h2>
        <p className="max-w-prose">
          Approved blocks are not a review: title, lead, facts and fitness are judged post by post.
          Where that is too much, posts of a selection can be marked reviewed together. Each is
          looked at again when its turn comes.
        </p>
        <TogetherForm current={reviewTogether} />
      </section>
      <section className="space-y-4">
        <h2 className="text-xl font-semibold">Blocks that are fixed everywhere</h2>
        <p className="max-w-prose">
          An editor can replace a wrong block in every post that has it. Nobody has read these posts
          with the new text.
        </p>
        <FixForm keepsReview={fixKeepsReview} />
      </section>
      <section className="space-y-4">
        <h2 className="text-xl font-semibold">Near copies</h2>
        <p className="max-w-prose">
          Posts that nearly repeat each other are never listed in sitemaps and feeds, but for the
          one that stands for them. Readers find them all.
        </p>
        <NearCopyForm current={nearCopies} />
      </section>
    </div>
  )
}
