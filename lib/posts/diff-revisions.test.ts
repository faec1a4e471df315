import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toBlocks } from '@/lib/content/blocks'
import type { Segment, TextDiff } from '@/lib/content/diff-text'
import type { SourceBlock } from '@/lib/content/source-block'
import { diffRevisions } from './diff-revisions'
import { Metadata } from './metadata'
import type { PostBlock } from './post'

type Told = { title?: string; lead?: string; metadata?: Partial<Metadata>; content?: SourceBlock[] }

/** As they would be stored: equal blocks have one id. */
const ids = new Map<string, number>()
const stored = (content: SourceBlock[]): PostBlock[] =>
  toBlocks(content).map(({ hash, kind, tree }) => {
    const id = ids.get(hash) ?? ids.size
    ids.set(hash, id)
    return { id, kind, tree }
  })

const text = ({ title = 'a title', lead = '', metadata = {}, content = [] }: Told) => ({
  ...{ title, lead },
  ...{ metadata: Metadata.parse(metadata), blocks: stored(content) },
})

const diff = (before: Told, after: Told) => diffRevisions(text(before), text(after))

const told = ({ segments }: TextDiff) =>
  segments.map(({ kind, text: said }) => `${kind}: ${said}`).join(' / ')

test('title, lead and every field of the metadata are told apart, nested ones too', () => {
  const before = { title: 'calm staging', metadata: { score: { quality: 80 }, tools: ['git'] } }
  const after = {
    title: 'calm releases',
    lead: 'why.',
    metadata: { score: { quality: 84 }, tools: ['git', 'make'], unknown: { a: { b: [1] } } },
  }
  const { fields } = diff(before, after)
  expect(fields.map(({ label, text: words }) => [label, told(words)])).toEqual([
    ['title', 'same: calm  / removed: staging / added: releases'],
    ['lead', 'added: why.'],
    ['tools', 'same: git / added: make'],
    ['score: quality', 'removed: 80 / added: 84'],
    ['a: b', 'added: 1'],
  ])
})

test('a link that leads elsewhere and a picture that was swapped are changes, whatever their words', () => {
  const link = (href: string): SourceBlock => ({
    kind: 'html',
    html: `<p>see <a href="${href}">the notes</a> before you ship it</p>`,
  })
  const picture = (url: string): SourceBlock => ({ kind: 'figure', url, alt: 'a', caption: 'b' })
  const { blocks } = diff(
    { content: [link('https://a.test/'), picture('https://a.test/1')] },
    { content: [link('https://evil.test/'), picture('https://a.test/2')] },
  )
  expect(blocks.map(({ change }) => change)).toEqual(['changed', 'changed'])
  expect(blocks.map((block) => told(block.text)).join()).toContain('added: evil')
  expect(blocks.map((block) => told(block.text)).join()).toContain('added: 2')
})

test('code is compared line by line', () => {
  const code = (body: string): SourceBlock => ({ kind: 'code', language: 'sh', code: body })
  const { blocks } = diff(
    { content: [code('make test\nmake')] },
    { content: [code('make test\nmake all')] },
  )
  expect(blocks.map((block) => told(block.text))).toEqual([
    'same: sh:\nmake test / removed: make / added: make all',
  ])
})

test('a revision is no different from itself, and every block of either is there', () => {
  const content = fc.array(
    fc.record({
      kind: fc.constant('paragraph' as const),
      text: fc.constantFrom('a b', 'b c', 'd'),
    }),
    { maxLength: 12 },
  )
  fc.assert(
    fc.property(content, content, (one, other) => {
      expect(diff({ content: one }, { content: one }).blocks.map(({ change }) => change)).toEqual(
        one.map(() => 'same'),
      )
      const { blocks } = diff({ content: one }, { content: other })
      const without = (left: Segment['kind'], whole: string) =>
        blocks.flatMap(({ change, text: { segments } }) =>
          change === whole
            ? []
            : segments.flatMap(({ kind, text: said }) => (kind === left ? [] : [said])).join(''),
        )
      expect(without('added', 'added')).toEqual(one.map((block) => block.text))
      expect(without('removed', 'removed')).toEqual(other.map((block) => block.text))
    }),
  )
})
