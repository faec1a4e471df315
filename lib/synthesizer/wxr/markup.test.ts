import { expect, test } from 'vitest'
import { cdata, escapeAttribute, escapeHtml } from './markup'

test('what would end CDATA goes on in the next one', () => {
  expect(cdata('if [[ a ]]> b')).toBe('<![CDATA[if [[ a ]]]]><![CDATA[> b]]>')
})

test('text and attributes are escaped as the block editor does it', () => {
  expect(escapeHtml('a < b && c > "d"')).toBe('a &lt; b &amp;&amp; c > "d"')
  expect(escapeAttribute('?a=1&b="2"')).toBe('?a=1&amp;b=&quot;2&quot;')
})
