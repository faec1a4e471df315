import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Block } from './block'
import { toBlocks } from './blocks'
import type { OwnNames } from './pattern'
import { patternOf } from './pattern'

const nothing: OwnNames = { stack: [], problem: [], scenario: [] }
const python: OwnNames = {
  stack: ['python services', 'python'],
  problem: ['slow builds'],
  scenario: ['on one small server'],
}

function blockOf(html: string): Block {
  const [block] = toBlocks([{ kind: 'html', html }])
  if (!block) throw new Error(`There is no block in ${html}.`)
  return block
}

const pattern = (html: string, names = python) => patternOf(blockOf(html), names)
const masked = (text: string, names = python) => pattern(`<p>${text}</p>`, names).text

test('names and numbers of a post are masked as whole words, the longest first, in any case', () => {
  expect(masked('for this Python Services case, wait 1.5 s on one small server')).toBe(
    'for this ‹stack› case, wait ‹number› s ‹scenario›',
  )
  expect(masked('python, pythonic, python.org, python2: slow buildsite, 10kb, v2, 3-4')).toBe(
    '‹stack›, pythonic, python.org, python2: slow buildsite, 10kb, v2, ‹number›-‹number›',
  )
  expect(masked('SLOW BUILDS.')).toBe('‹problem›.')
})

test('signs belong to a name, and two letters are one only as they are written', () => {
  const names = { ...nothing, stack: ['C', 'C#', 'Go', '(.*b', '.'] }
  expect(masked('C and C#, not C++ or c; go through Go (.*b.', names)).toBe(
    '‹stack› and ‹stack›, not C++ or c; go through ‹stack› ‹stack›.',
  )
})

test('letters of every script make whole words', () => {
  const names = { ...nothing, stack: ['naïve', 'сервис'] }
  expect(masked('NAÏVE сервис сервисы naïveté', names)).toBe('‹stack› ‹stack› сервисы naïveté')
})

test('another link, picture or name in code is another pattern', () => {
  const differing = [
    ['<p><a href="/1">python</a></p>', '<p><a href="/2">python</a></p>'],
    ['<p>run <code>sleep 1</code></p>', '<p>run <code>sleep 2</code></p>'],
    ['<p>x<sup>2</sup></p>', '<p>x<sup>3</sup></p>'],
    ['<pre>python 1</pre>', '<pre>python 2</pre>'],
    ['<table><tr><td>1</td></tr></table>', '<table><tr><td>2</td></tr></table>'],
    ['<ol start="2"><li>a</li></ol>', '<ol start="3"><li>a</li></ol>'],
    ['<img src="/1.png" alt="python">', '<img src="/2.png" alt="python">'],
  ]
  for (const [one = '', other = ''] of differing)
    expect(pattern(one).hash).not.toBe(pattern(other).hash)
})

test('one picture under several captions has one pattern', () => {
  const figure = (text: string) =>
    `<figure><img src="/a.png" alt="${text}"><figcaption>${text}</figcaption></figure>`
  const one = pattern(figure('slow builds in python services, picture 1'))
  const names = { ...nothing, stack: ['redis'], problem: ['stale keys'] }
  const other = pattern(figure('stale keys in redis, picture 12'), names)
  expect(one).toEqual(other)
  expect(one.text).toBe('‹problem› in ‹stack›, picture ‹number›')
})

test('nobody can write what is taken for a mask', () => {
  expect(masked('python')).toBe('‹stack›')
  expect(masked('‹stack›')).toBe('‹‹stack›')
  expect(pattern('<p>‹python</p>').hash).not.toBe(pattern('<p>‹‹stack›</p>').hash)
})

test('code, tables and what is only HTML are their own pattern', () => {
  for (const html of ['<pre>python 1</pre>', '<table><tr><td>1</td></tr></table>', '<hr>']) {
    const block = blockOf(html)
    expect(patternOf(block, python)).toMatchObject({ hash: block.hash, text: block.text })
  }
})

const letters = fc.stringMatching(/^[a-zé]{3,8}$/)
const name = fc.array(letters, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '))
/** Upper case, so that no name is among them. */
const said = fc.array(fc.stringMatching(/^[A-Z]{1,2}$/), { minLength: 1, maxLength: 4 })
const sentence = fc.array(fc.tuple(said, fc.constantFrom('stack', 'problem', 'scenario', 'number')))
const naming = fc.record({
  stack: name,
  problem: name,
  scenario: name,
  number: fc.nat().map(String),
})

type Naming = typeof naming extends fc.Arbitrary<infer Value> ? Value : never
type Sentence = typeof sentence extends fc.Arbitrary<infer Value> ? Value : never

const tell = (parts: Sentence, names: Naming) =>
  patternOf(
    blockOf(
      `<p>X ${parts.map(([words, slot]) => `${words.join(' ')} ${names[slot]}`).join(' ')}</p>`,
    ),
    { stack: [names.stack], problem: [names.problem], scenario: [names.scenario] },
  )

const areApart = ({ stack, problem, scenario }: Naming) =>
  new Set([stack, problem, scenario].flatMap((each) => each.split(' '))).size ===
  [stack, problem, scenario].flatMap((each) => each.split(' ')).length

test('the same sentence about anything has one pattern, another sentence another', () => {
  fc.assert(
    fc.property(sentence, sentence, naming, naming, (parts, others, one, other) => {
      fc.pre(areApart(one) && areApart(other))
      expect(tell(parts, one)).toEqual(tell(parts, other))
      const isSame = JSON.stringify(parts) === JSON.stringify(others)
      expect(tell(parts, one).hash === tell(others, other).hash).toBe(isSame)
    }),
  )
})

test('whatever a post and its names hold, a block that names nothing keeps its hash', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'B', ' ', '.', '(', '[', '\\', '1', '‹', 'é', '#'),
  })
  fc.assert(
    fc.property(text, fc.array(text, { maxLength: 4 }), (written, names) => {
      const block = blockOf(`<p>x${written.replaceAll('<', '')}</p>`)
      const found = patternOf(block, { ...nothing, stack: names })
      expect(found.hash === block.hash).toBe(found.text === block.text)
    }),
  )
})
