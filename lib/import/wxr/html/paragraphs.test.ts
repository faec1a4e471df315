import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shown, written } from './testing'

test('a blank line begins a paragraph, a new line breaks one', () => {
  expect(written('one\ntwo\n\nthree\n \n\nfour')).toBe('<p>one<br>two</p><p>three</p><p>four</p>')
  expect(written('one\r\n\r\ntwo\r\nthree')).toBe('<p>one</p><p>two<br>three</p>')
})

test('a break that is there already is enough', () => {
  expect(written('one<br />\ntwo<br>three')).toBe('<p>one<br>two<br>three</p>')
})

test('blocks stand alone, text between them is paragraphs', () => {
  expect(
    shown('before\n<h2>head</h2>\nafter\n<ul>\n\t<li>a</li>\n\t<li>b\nc</li>\n</ul>\nend'),
  ).toEqual(['p: before', 'h2: head', 'p: after', 'ul: a b c', 'p: end'])
})

test('paragraphs arise in quotes and cells, but a single one needs no tag', () => {
  expect(written('<blockquote>one\n\ntwo</blockquote>')).toBe(
    '<blockquote><p>one</p><p>two</p></blockquote>',
  )
  expect(written('<ul><li>one</li><li>two\n\nthree</li></ul>')).toBe(
    '<ul><li>one</li><li><p>two</p><p>three</p></li></ul>',
  )
  expect(written('<p>one\n\ntwo</p>')).toBe('<p>one</p><p>two</p>')
})

test('nothing is added between the parts of a table or list', () => {
  const table = '<table>\n\n<tr>\n<td>a</td>\n\n<td>b</td>\n</tr>\n</table>'
  expect(written(table)).toBe(table.replaceAll('\n', ''))
})

test('code is kept as it is', () => {
  expect(shown('<pre>a\n\n  b &lt;c&gt; [gallery]\n<!-- d --></pre>\nx')).toEqual([
    'code -: a\n\n  b <c> [gallery]\n<!-- d -->',
    'p: x',
  ])
})

test('code of several lines becomes a block', () => {
  expect(
    shown('so:\n<code class="language-css">a {\n\tb: c;<br />\n\n}</code>\nand <code>d</code>'),
  ).toEqual(['p: so:', 'code css: a {\n\tb: c;\n\n}', 'p: and d'])
})

test('scripts and styles are not shown, a text area is code', () => {
  expect(
    shown(
      'a<script>if (a < b) {\n\n}</script><style>p {\n\n}</style>\n\n<textarea>x\n\n<y></textarea>',
    ),
  ).toEqual(['p: a', 'code -: x\n\n<y>'])
})

test('an address on a line of its own is a link, within a line it is text', () => {
  expect(written('see https://a.org\n\nhttps://b.org/?a=1&amp;b=2\n\n<p>http://c.org</p>')).toBe(
    '<p>see https://a.org</p><p><a href="https://b.org/?a=1&amp;b=2">https://b.org/?a=1&amp;b=2</a></p><p><a href="http://c.org">http://c.org</a></p>',
  )
})

test('a picture on a line of its own is a figure', () => {
  expect(
    shown('text\n<a href="#"><img src="/a.jpg" alt="a" width="10" height="20"></a>\nmore'),
  ).toEqual(['p: text', 'figure https://example.org/a.jpg | a | ', 'p: more'])
})

test('what looks like a tag and is none is text', () => {
  expect(shown('a List<String> and <?php echo 1; ?>, 1 < 2 <!-- unended')).toEqual([
    'p: a List<String> and <?php echo 1; ?>, 1 < 2 <!-- unended',
  ])
})

test('formatting that spans paragraphs keeps its text', () => {
  expect(
    shown('<strong>one\n\ntwo</strong> three\n\n<a href="https://x.org"><h2>four</h2></a>'),
  ).toEqual(['p: one', 'p: two three', 'h2: four'])
})

test('no word is lost, and none is joined to another', () => {
  const parts = fc.constantFrom(
    ...[
      '<p>',
      '</p>',
      '<ul>',
      '<li>',
      '</li>',
      '</ul>',
      '<b>',
      '</b>',
      '<blockquote>',
      '</blockquote>',
    ],
    ...[
      '<table><tr><td>',
      '</td></tr></table>',
      '<h2>',
      '</h2>',
      '<pre>',
      '</pre>',
      '<br>',
      '<hr>',
    ],
    ...[
      '<!-- wp:paragraph -->',
      '<!-- /wp:paragraph -->',
      '<!--more-->',
      '[caption]',
      '[/caption]',
      '[x]',
    ],
    ...['<code>', '</code>', '<a href="#">', '</a>', '<figure>', '</figure>', '<div>', '</div>'],
    ...['\n', '\n\n', ' ', '\n', '\n\n'],
  )
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 30 }), (layout) => {
      const words = layout.map((_, at) => `word${at}w`)
      const html = layout.map((part, at) => `${words[at]} ${part} `).join('')
      const text = shown(html).join(' ')
      expect(words.filter((word) => !text.includes(word))).toEqual([])
    }),
    { numRuns: 500 },
  )
})
