import type { TermKind } from '@/lib/posts/post'

type Words = {
  one: string
  title: string
  /** What the kind is, for the page that lists its terms. */
  means: string
  /** Its posts, told by the name of a term: `on python services`. */
  posts: (name: string) => string
  /** What they are found with most, when it is of this kind. */
  mostly: (names: string) => string
}

/** How each kind of term is spoken of. */
export const kindWords = {
  stack: {
    one: 'stack',
    title: 'Stacks',
    means: 'What a post’s software is built with.',
    posts: (name) => `on ${name}`,
    mostly: (names) => `they are most often on ${names}`,
  },
  problem: {
    one: 'problem',
    title: 'Problems',
    means: 'What a post sets out to solve.',
    posts: (name) => `about ${name}`,
    mostly: (names) => `they are most often about ${names}`,
  },
  tool: {
    one: 'tool',
    title: 'Tools',
    means: 'What a post’s work is done with.',
    posts: (name) => `using ${name}`,
    mostly: (names) => `the tools named most are ${names}`,
  },
  area: {
    one: 'area',
    title: 'Areas',
    means: 'The part of the craft a post belongs to.',
    posts: (name) => `in the area of ${name}`,
    mostly: (names) => `they come most often from ${names}`,
  },
  category: {
    one: 'category',
    title: 'Categories',
    means: 'Where a post was filed at its source.',
    posts: (name) => `in the category ${name}`,
    mostly: (names) => `they are most often filed under ${names}`,
  },
  tag: {
    one: 'tag',
    title: 'Tags',
    means: 'The words a post was tagged with at its source.',
    posts: (name) => `tagged ${name}`,
    mostly: (names) => `they are most often tagged ${names}`,
  },
  difficulty: {
    one: 'difficulty',
    title: 'Difficulty',
    means: 'How hard a post is to follow, as its source claims.',
    posts: (name) => `marked ${name} by the source`,
    mostly: (names) => `they are most often marked ${names}`,
  },
} as const satisfies Record<TermKind, Words>
