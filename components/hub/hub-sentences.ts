import { number } from '@/components/ui/count'
import { longDay } from '@/components/ui/day'
import type { StatusCounts, TermKind, TermLink, TermStanding } from '@/lib/posts/post'
import { kindWords } from './kind-words'

type Described = TermStanding & { newestOn: string | null }

/** What a term's own numbers say of it, in sentences. `related` has what is found most often first. */
export function hubSentences(hub: Described, related: TermLink[]): string[] {
  const { kind, name, postCount, newestOn } = hub
  const posts = `${number(postCount)} ${postCount === 1 ? 'post' : 'posts'}`
  return [
    `${posts} ${kindWords[kind].posts(name)}.`,
    statusSentence(hub),
    ...(newestOn ? [newestSentence(postCount, longDay(newestOn))] : []),
    ...(postCount >= WORTH_COMPARING ? mostlySentence(kind, related) : []),
  ]
}

/** How far posts are judged: `3 are reviewed, 1 is expanded and 2 are drafted.` */
export function statusSentence({ postCount, reviewedCount, expandedCount }: StatusCounts): string {
  const drafted = postCount - reviewedCount - expandedCount
  const parts = [
    { status: 'reviewed', count: reviewedCount },
    { status: 'expanded', count: expandedCount },
    { status: 'drafted', count: drafted },
  ].filter(({ count }) => count > 0)
  const [first] = parts
  if (parts.length === 1 && first) return `${every(postCount)} ${first.status}.`
  return `${list(parts.map(({ status, count }) => `${number(count)} ${areOrIs(count)} ${status}`))}.`
}

function every(postCount: number) {
  if (postCount === 1) return 'It is'
  return postCount === 2 ? 'Both are' : 'All are'
}

const areOrIs = (count: number) => (count === 1 ? 'is' : 'are')

const newestSentence = (postCount: number, day: string) =>
  postCount === 1 ? `It is from ${day}.` : `The newest is from ${day}.`

const NAMED = 3
const WORTH_COMPARING = 3

/** What a kind is told by: a stack by its problems, a problem by its stacks. */
const told: Record<TermKind, readonly TermKind[]> = {
  stack: ['problem', 'tool'],
  problem: ['stack', 'tool'],
  tool: ['stack', 'problem'],
  area: ['stack', 'problem'],
  category: ['stack', 'problem', 'tag'],
  tag: ['stack', 'problem', 'category'],
  difficulty: ['stack', 'problem'],
}

function mostlySentence(kind: TermKind, related: TermLink[]): string[] {
  const parts = told[kind].flatMap((other) => {
    const names = related.filter((term) => term.kind === other).map(({ name }) => name)
    return names.length > 0 ? [kindWords[other].mostly(list(names.slice(0, NAMED)))] : []
  })
  return parts.length > 0 ? [`Of late ${parts.slice(0, 2).join('; ')}.`] : []
}

const format = new Intl.ListFormat('en-GB', { type: 'conjunction' })
const list = (parts: string[]) => format.format(parts)
