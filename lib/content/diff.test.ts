import fc from 'fast-check'
import type { Element } from 'hast'
import { expect, test } from 'vitest'
import { toBlocks } from './blocks'
import type { BlockChange } from './diff-blocks'
import { diffBlocks } from './diff-blocks'
import { diffText } from './diff-text'
import { element, textNode } from './node'
import { writtenForm } from './written'

type Said = { id: number; kind: 'paragraph' | 'code'; tree: Element }

const paragraph = (id: number, text: string): Said => ({
  id,
  kind: 'paragraph',
  tree: element('p', {}, [textNode(text)]),
})

const before = <Block>(changes: BlockChange<Block>[]) =>
  changes.flatMap((change) => {
    if (change.kind === 'changed') return [change.before]
    return change.kind === 'added' ? [] : [change.block]
  })

const after = <Block>(changes: BlockChange<Block>[]) =>
  changes.flatMap((change) => {
    if (change.kind === 'changed') return [change.after]
    return change.kind === 'removed' ? [] : [change.block]
  })

const words = ['measure', 'first', 'then', 'ship', 'slowly', '.']
const sayings = fc
  .array(
    fc.tuple(fc.nat(12), fc.array(fc.constantFrom(...words), { maxLength: 5 }), fc.boolean()),
    { maxLength: 24 },
  )
  .map((rows) =>
    rows.map(([id, said, isCode]): Said => {
      const block = paragraph(id, said.join(' '))
      return isCode ? { ...block, kind: 'code' } : block
    }),
  )

test('any two texts come out of their difference, block by block', () => {
  fc.assert(
    fc.property(sayings, sayings, (one, other) => {
      const changes = diffBlocks(one, other)
      expect(before(changes).map(({ id }) => id)).toEqual(one.map(({ id }) => id))
      expect(after(changes)).toEqual(other)
    }),
  )
})

test('a text is no different from itself', () => {
  fc.assert(
    fc.property(sayings, (text) => {
      expect(diffBlocks(text, text).every(({ kind }) => kind === 'same')).toBe(true)
    }),
  )
})

test.each(['word', 'line'] as const)('any two texts come out of their difference by %s', (by) => {
  const text = fc.array(fc.constantFrom(...words, ' ', '\n', 'größer', '北京'), { maxLength: 30 })
  fc.assert(
    fc.property(text, text, (one, other) => {
      const { segments } = diffText(one.join(''), other.join(''), by)
      const without = (left: string) =>
        segments
          .flatMap(({ kind, text: said }) => (kind === left ? [] : [said]))
          .join(by === 'word' ? '' : '\n')
      expect(without('added')).toBe(one.join(''))
      expect(without('removed')).toBe(other.join(''))
    }),
  )
})

test('a paragraph rewritten in its place is one change, another in its stead is two', () => {
  const opening = paragraph(1, 'what stays')
  const old = paragraph(2, 'test the deployment on staging before each release')
  const rewritten = paragraph(3, 'test the rollback on staging before each release')
  const unlike = paragraph(4, 'nobody reads logs at night')
  expect(diffBlocks([opening, old], [opening, rewritten]).map(({ kind }) => kind)).toEqual([
    'same',
    'changed',
  ])
  expect(diffBlocks([opening, old], [opening, unlike]).map(({ kind }) => kind)).toEqual([
    'same',
    'removed',
    'added',
  ])
})

test('neighbouring words that were replaced are one phrase', () => {
  const { segments } = diffText('ship it on friday evening', 'ship it some quiet morning', 'word')
  expect(segments).toEqual([
    { kind: 'same', text: 'ship it ' },
    { kind: 'removed', text: 'on friday evening' },
    { kind: 'added', text: 'some quiet morning' },
  ])
})

test('texts with nothing in common are told one after the other', () => {
  const long = (word: string) => Array.from({ length: 3_000 }, (_, at) => `${word}${at}`).join(' ')
  const [one, other] = [long('a'), long('b')]
  expect(diffText(one, other, 'word').segments).toEqual([
    { kind: 'removed', text: one },
    { kind: 'added', text: other },
  ])
})

test('what a block is written as tells its marks, its addresses and its lines', () => {
  const html =
    '<p>see <b>the</b> <a href="https://a.test/">notes</a></p><h3>why</h3><ul><li>a</li><li>b</li></ul><pre><code class="language-sh">make\n\n  x</code></pre><figure><img src="https://a.test/1.png" alt="one"><figcaption>a port</figcaption></figure><table><tr><th>a</th><td>b</td></tr></table>'
  expect(toBlocks([{ kind: 'html', html }]).map(({ tree }) => writtenForm(tree))).toEqual([
    'see **the** [notes](https://a.test/)',
    '### why',
    '- a\n- b',
    'sh:\nmake\n\n  x',
    '![one](https://a.test/1.png)\na port',
    '| a | b',
  ])
})
