import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { repairMarkup, withoutControls } from './repair'
import { XmlScanner } from './scanner'

function scan(...chunks: string[]) {
  const scanner = new XmlScanner(1_000)
  const pieces = chunks.flatMap((chunk) => scanner.push(chunk, false))
  return [...pieces, ...scanner.push('', true)]
}

const repaired = (...chunks: string[]) =>
  scan(...chunks)
    .map(({ xml }) => xml)
    .join('')

/** The text of well-formed XML. */
function parse(xml: string): string {
  const parser = new SaxesParser()
  let seen = ''
  parser.on('text', (text) => {
    seen += text
  })
  parser.on('cdata', (text) => {
    seen += text
  })
  parser.write(`<r>${xml}</r>`).close()
  return seen
}

const awkward = fc
  .array(
    fc.constantFrom(
      ...[
        '&',
        '&amp;',
        '&nbsp;',
        '&#0;',
        '&#x41;',
        '&#',
        ';',
        ']]>',
        ']',
        '<',
        '< b',
        '>',
        'é',
        '😀',
      ],
      ...[
        '\u0000',
        '\u000b',
        '\ufffe',
        '\n',
        '\r\n',
        'text',
        '<![CDATA[ & < ]]>',
        '<b>',
        '</b>',
        '<b/>',
      ],
      ...['<!-- & -->', '<?pi ?>', '"', "'", '<a b="&x > ">', '</a>'],
    ),
  )
  .map((parts) => parts.join(''))

test('any text without tags becomes well-formed and says the same', () => {
  const texts = fc.string({ unit: 'binary' }).filter((text) => text.isWellFormed())
  fc.assert(
    fc.property(texts, (text) => {
      const plain = text.replaceAll('<', '').replaceAll('&', '+').replaceAll('\r', '')
      expect(parse(repairMarkup(withoutControls(plain)))).toBe(withoutControls(plain))
    }),
  )
})

test('a bare & is text, a reference stays one', () => {
  expect(parse(repairMarkup('R&D & &nbsp; &x; &#; &#x; &# &amp; &lt; &#233; &#xE9;'))).toBe(
    'R&D & &nbsp; &x; &#; &#x; &# & < é é',
  )
  expect(parse(repairMarkup('a&#0;b&#x1F;c&#xD800;d&#1114112;e'))).toBe('abcde')
})

test('what is repaired needs no second repair', () => {
  fc.assert(
    fc.property(awkward, (text) => {
      const once = repairMarkup(withoutControls(text))
      expect(repairMarkup(once)).toBe(once)
    }),
  )
})

test('CDATA is kept as it is, comments and instructions go', () => {
  expect(repaired('<a>&<![CDATA[ & < ]] > ]]>&<!-- & <item> --><?x & ?></a>')).toBe(
    '<a>&amp;<![CDATA[ & < ]] > ]]>&amp;</a>',
  )
})

test('a < that begins no tag is text', () => {
  expect(repaired('<a>1 < 2 <3 <</a>')).toBe('<a>1 &lt; 2 &lt;3 &lt;</a>')
})

test('pieces are the same wherever chunks end', () => {
  fc.assert(
    fc.property(awkward, fc.array(fc.nat(80)), (text, places) => {
      const ends = [...places.filter((place) => place < text.length), text.length].sort(
        (a, b) => a - b,
      )
      const chunks = ends.map((end, at) => text.slice(ends[at - 1] ?? 0, end))
      expect(repaired(...chunks)).toBe(repaired(text))
      const tags = (...parts: string[]) =>
        scan(...parts).flatMap(({ kind, name, line, column }) =>
          kind === 'text' || kind === 'aside' ? [] : [{ kind, name, line, column }],
        )
      expect(tags(...chunks)).toEqual(tags(text))
    }),
    // A `]` after `]]>` once had it cut within.
    { examples: [[']]>]&', [4]]] },
  )
})

test('put together as they stood, pieces are the text', () => {
  fc.assert(
    fc.property(awkward, fc.nat(80), (text, place) => {
      const whole = `${text}.`
      const pieces = scan(whole.slice(0, place), whole.slice(place))
      expect(pieces.map(({ raw }) => raw).join('')).toBe(whole)
    }),
  )
})

test('a tag says where it stands', () => {
  expect(scan('<rss>\n  <a b="\n>">x</a >\n<c/>')).toMatchObject([
    { kind: 'open', name: 'rss', line: 1, column: 1 },
    { kind: 'text' },
    { kind: 'open', name: 'a', line: 2, column: 3 },
    { kind: 'text' },
    { kind: 'close', name: 'a', line: 3, column: 5 },
    { kind: 'text' },
    { kind: 'empty', name: 'c', line: 4, column: 1 },
  ])
})
