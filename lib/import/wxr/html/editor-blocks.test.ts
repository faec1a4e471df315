import { expect, test } from 'vitest'
import { read, shown, written } from './testing'

test('the comments of the editor are not shown, and in its blocks new lines mean nothing', () => {
  expect(
    written(
      '<!-- wp:paragraph {"a":"\\u002d\\u002d"} -->\n<p>one\ntwo</p>\n<!-- /wp:paragraph -->\n\n<!--more-->',
    ),
  ).toBe('<p>onetwo</p>')
  expect(
    shown('<!-- wp:paragraph -->\n<p>one\ntwo</p>\n<!-- /wp:paragraph -->\n\nthree\n\nfour'),
  ).toEqual(['p: one two', 'p: three', 'p: four'])
})

test('code has the language that its plugin wrote down', () => {
  expect(
    shown(
      '<!-- wp:syntaxhighlighter/code {"language":"php"} --><pre class="x">a\n\nb</pre><!-- /wp:syntaxhighlighter/code -->',
    ),
  ).toEqual(['code php: a\n\nb'])
  expect(
    shown(
      '<!-- wp:code --><pre><code lang="js" class="language-rust">a</code></pre><!-- /wp:code -->',
    ),
  ).toEqual(['code rust: a'])
  expect(
    shown('<pre class="brush: bash; title: x">a</pre><pre data-enlighter-language="go">b</pre>'),
  ).toEqual(['code bash: a', 'code go: b'])
  expect(shown('<pre lang="php" line="1"><?php a(b<c>);\n&amp;</pre>')).toEqual([
    'code php: <?php a(b<c>);\n&amp;',
  ])
  expect(shown('<pre lang="php" escaped="true">a &amp; b</pre>')).toEqual(['code php: a & b'])
})

test('galleries are figures, each with its caption', () => {
  const item = (name: string) =>
    `<li class="blocks-gallery-item"><figure><img src="https://x.org/${name}" alt=""/><figcaption>${name}</figcaption></figure></li>`
  expect(
    shown(
      `<!-- wp:gallery --><figure class="wp-block-gallery"><ul>${item('a')}${item('b')}</ul><figcaption>both</figcaption></figure><!-- /wp:gallery -->`,
    ),
  ).toEqual(['figure https://x.org/a |  | a', 'figure https://x.org/b |  | b', 'p: both'])
})

test('embeds are links with their captions', () => {
  expect(
    shown(
      '<!-- wp:embed {"url":"https://x.org/1"} --><figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\nhttps://x.org/1\n</div><figcaption>one</figcaption></figure><!-- /wp:embed -->',
    ),
  ).toEqual(['p: https://x.org/1', 'p: one'])
  expect(shown('<iframe src="https://x.org/2" width="9">no frames</iframe>')).toEqual([
    'p: https://x.org/2',
  ])
  expect(
    shown('<video controls><source src="/a.webm"><source src="/a.mp4">Sorry.</video>'),
  ).toEqual(['p: https://example.org/a.webm Sorry.'])
  expect(
    shown(
      '<object data="https://x.org/4"><param name="movie" value="https://x.org/5"><embed src="https://x.org/6"></object>',
    ),
  ).toEqual(['p: https://x.org/4'])
  expect(shown('<script src="https://gist.github.com/a/1.js?file=x"></script>')).toEqual([
    'p: https://gist.github.com/a/1',
  ])
})

test('a picture that is only a background is shown', () => {
  expect(
    shown(
      '<!-- wp:cover --><div class="wp-block-cover"><div role="img" aria-label="a" style="background-image:url(https://x.org/a.jpg)"></div><p>over</p></div><!-- /wp:cover -->',
    ),
  ).toEqual(['figure https://x.org/a.jpg | a | ', 'p: over'])
})

test('blocks that the site makes anew are counted, those with an address are links', () => {
  const html =
    '<!-- wp:latest-posts {"a":1} /--><!-- wp:block {"ref":12} /--><!-- wp:social-link {"url":"https://x.org","service":"x"} /--><!-- wp:latest-posts /-->'
  expect(shown(html)).toEqual(['p: x'])
  expect(read(html).blocks).toEqual({ 'latest-posts': 2, 'block 12': 1 })
})
