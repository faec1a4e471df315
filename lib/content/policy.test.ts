import { expect, test } from 'vitest'
import { toBlocks } from './blocks'
import { schema } from './policy'

const cleaned = (html: string) => JSON.stringify(toBlocks([{ kind: 'html', html }]))

test.each([
  '<p>a<script>evil()</script></p>',
  '<p>a</p><style>evil</style>',
  '<p onclick="evil()">a</p>',
  '<p style="color:evil" class="evil" id="evil">a</p>',
  '<a href="javascript:evil()">a</a>',
  '<a href=" java\nscript:evil()">a</a>',
  '<a href="&#1;JaVaScRiPt:evil()">a</a>',
  '<a href="data:text/html,evil">a</a>',
  '<a href="vbscript:evil">a</a>',
  '<p>a<img src="javascript:evil()" alt="i"></p>',
  '<p>a<img src=x onerror=evil()></p>',
  '<svg><title>evil</title><script>evil</script></svg><p>a</p>',
  '<iframe src="https://evil.test">evil</iframe><p>a</p>',
  '<template>evil</template><p>a</p>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=evil()&gt;">a',
  '<p>a<!-- evil --></p>',
])('%s leaves nothing evil', (html) => {
  expect(cleaned(html)).toContain('a')
  expect(cleaned(html)).not.toContain('evil')
})

test.each(['https://a.test/x', 'http://a.test', 'mailto:a@a.test', '/x?y#z', '#z'])(
  'a link to %s stays',
  (href) => {
    expect(cleaned(`<p><a href="${href}">a</a></p>`)).toContain(JSON.stringify(href))
  },
)

test('typed blocks are cleaned like any HTML', () => {
  const [figure] = toBlocks([
    { kind: 'figure', url: 'javascript:evil()', alt: 'a', caption: '<b>c</b>' },
  ])
  expect(JSON.stringify(figure)).not.toContain('evil')
  expect(figure?.text).toBe('<b>c</b>')
})

test('text that PostgreSQL cannot hold is made well', () => {
  const [block] = toBlocks([{ kind: 'paragraph', text: 'a\u0000b\ud800c' }])
  expect(block?.text).toBe('ab\ufffdc')
})

test('an unknown element loses its tag and keeps its text', () => {
  const [block] = toBlocks([{ kind: 'html', html: '<p><blink>a</blink> <font>b</font></p>' }])
  expect(block?.tree.children).toEqual([{ type: 'text', value: 'a b' }])
})

test('the policy is plain data', () => {
  expect(JSON.parse(JSON.stringify(schema))).toEqual(schema)
})
