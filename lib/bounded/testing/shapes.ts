type Shape = (size: number) => string

/** Texts that parsers have been brought down with, each about as long as it is asked to be, by who reads them. */
const shapes = {
  text: {
    words: repeated('some words. and more, '),
    'one word': repeated('a'),
    'spaces in a word': (size) => `a${' '.repeat(size)}b`,
    'lines without words': (size) => `a${'\n'.repeat(size)}b`,
    'lines with spaces': repeated('a \n \n'),
    'combining marks': repeated('\u0300\u0327'),
    'marks on a letter each': repeated('e\u0301\u0323'),
    'wide characters': repeated('漢字かな'),
    slashes: (size) => `https://e.test/${'/'.repeat(size)}x`,
    digits: (size) => `v${'1'.repeat(size)}.a1`,
    punctuation: (size) => `.${'"'.repeat(size)}x`,
    'numbered lines': repeated('1. a\n'),
  },
  markdown: {
    brackets: repeated('['),
    links: repeated('[a](http://b.test) '),
    'open links': repeated('[a]('),
    backticks: repeated('`` ` '),
    emphasis: repeated('*a **b _c '),
    quotes: repeated('> '),
    bullets: repeated('- '),
    'a bullet and spaces': (size) => `• ${' '.repeat(size)}x\u2028y`,
    pipes: repeated('|x\n'),
  },
  html: {
    entities: repeated('&amp;&lt;&#91;'),
    'less than': repeated('<'),
    'open tags': repeated('<i>'),
    'closed tags': repeated('<b>x</b>'),
    'open comments': repeated('<!--'),
    'text between items': (size) => `<ul>${repeated('x<b>y</b>')(size)}</ul>`,
    'a list': (size) => `<ul>${repeated('<li>a')(size)}</ul>`,
    'paragraphs in a quote': (size) => `<blockquote>${repeated('<p>a')(size)}</blockquote>`,
    'line breaks and nothing': repeated('<br><b> </b>'),
    'rows of one cell below a wide one': (size) =>
      `<table><tr>${repeated('<td>a')(size / 2)}${repeated('<tr><td>')(size / 2)}</table>`,
    'cells that span': (size) =>
      `<table>${repeated('<tr><td rowspan=99 colspan=99>a')(size)}</table>`,
    'code with spaces': (size) => `<blockquote><pre>a${' '.repeat(size)}b</pre></blockquote>`,
    'nested quotes': repeated('<blockquote>'),
    'nested lists': repeated('<ul><li>'),
    'nested definitions': repeated('<dl><dt>a<dd>'),
    'nested tables': repeated('<table><tr><td>'),
    'nested captions': repeated('<figure><figcaption>a'),
    'nested details': repeated('<details><summary>a'),
    'nested marks': repeated('<sub><sup>'),
    'spaces in a word': (size) => `a${' '.repeat(size)}b`,
    'lines with spaces': repeated('a \n \n'),
    'combining marks': repeated('\u0300\u0327'),
    'text in paragraphs': repeated('<p>some words. and more, '),
  },
  wordPress: {
    shortcodes: repeated('[caption]'),
    'quoted attributes': repeated('[a b="c d=\'e '),
    blocks: repeated('<!-- wp:x {"a":1} -->'),
  },
  php: {
    'serialized texts': (size) => `a:1:{i:0;s:9:"${repeated('";i')(size)}";}`,
    'nested values': repeated('a:1:{i:0;'),
    digits: (size) => `i:${'1'.repeat(size)};`,
  },
  json: {
    'nested lists': repeated('['),
    'nested fields': repeated('{"a":'),
    'many values': (size) => `{"a":[${'1,'.repeat(size / 2)}1]}`,
    'escaped signs': (size) => `"${'\\u0300'.repeat(size / 6)}"`,
    'a long text': (size) => `{"title":"${'\u0300\u0327'.repeat(size / 2)}"}`,
  },
} satisfies Record<string, Record<string, Shape>>

export type Reader = keyof typeof shapes

/** The shapes that concern these readers, by what they are called. */
export const shapesFor = (readers: readonly Reader[]): [string, Shape][] =>
  readers.flatMap((reader) => Object.entries(shapes[reader]))

function repeated(piece: string) {
  return (size: number) => piece.repeat(Math.ceil(size / piece.length))
}
