import { expect, test } from 'vitest'
import { inPieces, MARK_END, MARK_START, passageOf } from './marks'

const mark = (word: string) => `${MARK_START}${word}${MARK_END}`
const plain = (text: string) => ({ text, isMarked: false })
const marked = (text: string) => ({ text, isMarked: true })
const said = (pieces: { text: string }[]) => pieces.map(({ text }) => text).join('')

test('marks found in a text without signs stand at the same place in the text with them', () => {
  expect(inPieces('😀 a-b, c.', `  ${mark('a')} b  ${mark('c')} `)).toEqual([
    plain('😀 '),
    marked('a'),
    plain('-b, '),
    marked('c'),
    plain('.'),
  ])
})

test('a text that does not fit its marks is shown unmarked', () => {
  expect(inPieces('a b', mark('a'))).toEqual([plain('a b')])
})

test('a short text is its own passage', () => {
  expect(passageOf([plain('a '), marked('b')])).toEqual([plain('a '), marked('b')])
})

test('the passage of a long text is where most of its marks are, and says where it was cut', () => {
  const filler = 'some other words '.repeat(40)
  const passage = passageOf([
    plain('the '),
    marked('first'),
    plain(` mark, ${filler}`),
    marked('second'),
    plain(' and '),
    marked('third'),
    plain(` stand here, ${filler}`),
  ])
  expect(said(passage)).toContain('second and third stand here')
  expect(said(passage)).not.toContain('first')
  expect(said(passage)).toMatch(/^…\S.*\S…$/)
  expect(said(passage).length).toBeLessThan(250)
})
