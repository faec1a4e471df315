import type { QueueFilter, QueueSort } from '@/lib/review/queue/filter'
import { readView, readViewText, writeView } from '@/lib/review/queue/filter'

export const statusWords = {
  awaiting: 'What awaits review',
  any: 'Any status',
  drafted: 'Drafted',
  expanded: 'Expanded',
  reviewed: 'Reviewed',
} as const satisfies Record<QueueFilter['status'], string>

export const sortWords = {
  oldest: 'Oldest review first',
  read: 'Most read first',
  risk: 'Highest risk first',
  unlocks: 'Unlocks most posts first',
} as const satisfies Record<QueueSort, string>

export const ageWords = {
  never: 'Never reviewed',
  '90': 'Over 90 days ago',
  '180': 'Over 180 days ago',
  '365': 'Over a year ago',
  '730': 'Over two years ago',
} as const

export const flagWords = {
  human: 'Needs human review',
  contradictions: 'Has contradictions',
  mine: 'I decided on it',
  due: 'Review is due',
  second: 'Awaits a second reviewer',
  covered: 'Every block is approved',
  wrong: 'Has a wrong block',
} as const

const words = {
  status: ({ status }) => status !== 'awaiting' && statusWords[status],
  human: ({ human }) => human && flagWords.human,
  stack: ({ stack }) => stack && `Stack: ${stack}`,
  tool: ({ tool }) => tool && `Tool: ${tool}`,
  problem: ({ problem }) => problem && `Problem: ${problem}`,
  difficulty: ({ difficulty }) => difficulty && `Difficulty: ${difficulty}`,
  age: ({ age }) => age && ageText(age),
  below: ({ below }) => below && `Score below ${below}`,
  contradictions: ({ contradictions }) => contradictions && flagWords.contradictions,
  mine: ({ mine }) => mine && flagWords.mine,
  due: ({ due }) => due && flagWords.due,
  second: ({ second }) => second && flagWords.second,
  covered: ({ covered }) => covered && flagWords.covered,
  wrong: ({ wrong }) => wrong && flagWords.wrong,
} satisfies Record<keyof QueueFilter, (filter: QueueFilter) => string | number | false | null>

const ageText = (age: 'never' | number) =>
  age === 'never' ? ageWords.never : `Last reviewed ${age} days ago or earlier`

/** What a view, as an address has it, is narrowed to: in words, and the view without it. */
export function narrowings(text: string): { words: string; without: string }[] {
  const { filter } = readViewText(text)
  return Object.entries(words).flatMap(([key, say]) => {
    const said = say(filter)
    return said ? [{ words: String(said), without: withoutKey(text, key) }] : []
  })
}

function withoutKey(text: string, key: string) {
  const { [key]: _, ...rest } = Object.fromEntries(new URLSearchParams(text))
  return writeView(readView(rest))
}

/** A filter in a sentence, e.g. `Stack: go, Score below 50`. */
export const filterText = (text: string) =>
  narrowings(text)
    .map((each) => each.words)
    .join(', ') || 'What awaits review'
