import Link from 'next/link'
import { StatusBadge } from '@/components/ui/status-badge'
import { FEWEST_WORDS } from '@/lib/indexing/rules'
import { CrawlerList } from './crawler-list'

/** How to read what this site says of its posts. */
export function About() {
  return (
    <article className="max-w-measure mx-auto w-full px-5 pt-10 lg:pt-14">
      <h1 className="text-title font-bold tracking-tight">About this archive</h1>
      <p className="text-lead text-muted mt-5">
        Technical writing ages, and much of it was never checked. This archive does not hide that:
        every post says how far somebody has judged it, and which text they judged.
      </p>
      <div className="prose mt-8">
        <h2 id="statuses">Three statuses</h2>
        <p>
          A post is readable in any status. The status says what a person has done with it since it
          arrived.
        </p>
        <dl>
          <dt>
            <StatusBadge status="drafted" />
          </dt>
          <dd>
            It is as it came. Nobody here has vouched for it. It may be right; read it as you would
            read a stranger’s notes.
          </dd>
          <dt>
            <StatusBadge status="expanded" />
          </dt>
          <dd>
            It has been worked on and is more complete than a draft, but nobody has yet said that it
            is right.
          </dd>
          <dt>
            <StatusBadge status="reviewed" />
          </dt>
          <dd>
            A reviewer stands behind it: one of ours, who read exactly this text and whose decision
            is recorded, or, where the post says so, one of its source.
          </dd>
        </dl>
        <p>
          Some posts are marked <em>needs human review</em> besides: something about them calls for
          a person, whatever their status.
        </p>

        <h2 id="receipts">The receipt of a review</h2>
        <p>
          “Reviewed” means little if the text can change afterwards. Here a post’s text is never
          edited in place: each change makes a new revision and the old one stays. A review belongs
          to one revision, so a post can tell you whether what you are reading is what was reviewed,
          or whether it has changed since, and what changed.
        </p>
        <p>
          Some reviews came with the import: the source said that a post had been reviewed on some
          day, and we repeat that as the source’s word. It is never shown as a review of ours. When
          the two disagree, as when a post is drafted and was yet “last reviewed” years ago, both
          are shown.
        </p>

        <h2 id="claims">Claims and measures</h2>
        <p>
          A number that came with a post is a <em>claim</em>: its view count, its scores, its
          difficulty, the reading time it was given. We cannot vouch for it, so it is labelled as a
          claim. A number that we worked out from the text is a <em>measure</em>: its words, its
          code blocks, its pictures, and the minutes it takes to read at 220 words a minute. A claim
          is never shown as a measure.
        </p>

        <h2 id="sources">Where posts come from</h2>
        <p>
          Posts are imported from WordPress exports, from files of JSON lines and from saved pages.
          Each is taken apart into paragraphs, headings, pictures, code and checklists, cleaned of
          anything that could run in your browser, and kept under a fingerprint of what it says.
          What a source said about a post, including fields nobody here has a use for, stands in the
          box at its end. Pictures stay where they are: they are shown from their own hosts, with
          their credits.
        </p>
        <p>
          Many posts share paragraphs, because they were assembled from the same notes. Posts that
          are nearly copies of each other are not offered as similar reading.
        </p>

        <h2 id="machines">Search engines and other machines</h2>
        <p>
          Search engines are asked to keep a post only when it is reviewed, its review has not
          expired, and nothing about it waits for a person; when it has {FEWEST_WORDS} words or
          more, and does not nearly repeat another post. Everything else is readable and asks not to
          be kept. Of posts that nearly repeat each other, one stands for all.
        </p>
        <p>Crawlers are met by what they say they come for:</p>
        <CrawlerList />

        <h2 id="browsing">Finding your way</h2>
        <p>
          Posts are gathered by <Link href="/stacks">stack</Link>,{' '}
          <Link href="/problems">problem</Link>, <Link href="/tools">tool</Link>,{' '}
          <Link href="/areas">area</Link>, <Link href="/categories">category</Link>,{' '}
          <Link href="/tags">tag</Link> and <Link href="/difficulty">difficulty</Link>. Each of
          these lists says how many of its posts have been reviewed, and the{' '}
          <Link href="/">home page</Link> shows how far the review of the whole archive is.
        </p>
      </div>
    </article>
  )
}
