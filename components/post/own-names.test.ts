import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { textFields } from '@/lib/auth/text-fields'
import type { Block } from '@/lib/content/block'
import { toBlocks } from '@/lib/content/blocks'
import { blocksToMarkdown } from '@/lib/content/blocks-markdown'
import { toEditBlock } from '@/lib/content/edit-blocks'
import { highlight } from '@/lib/content/highlight'
import { fromPaste } from '@/lib/content/paste'
import { writtenForm } from '@/lib/content/written'
import { readJsonLine } from '@/lib/import/json-line'
import { limitsOf } from '@/lib/import/limits'
import { exportOf, itemOf, readText } from '@/lib/import/wxr/testing'
import { readWanted } from '@/lib/review/blocks/wanted'
import { readView } from '@/lib/review/queue/filter'
import { readRequest, searchPath } from '@/lib/search/request'
import { BlockView } from './block-view'

/** Names that every object of JavaScript has, whoever made it. */
const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf']

async function expectShown(block: Block) {
  expect(toEditBlock(block).hash).toBe(block.hash)
  expect(typeof writtenForm(block.tree)).toBe('string')
  expect(typeof blocksToMarkdown([block], 'https://a.test/')).toBe('string')
  const shown = { id: 1, kind: block.kind, tree: await highlight(block) }
  const view = createElement(BlockView, { block: shown, anchor: 'a', loading: 'lazy' })
  expect(renderToStaticMarkup(view)).not.toBe('')
}

test.each(names)('%s names an element, a class, a language and a source', async (name) => {
  const html = [
    `<${name}>a</${name}><p class="${name}" ${name}="b">b <${name}>c</${name}></p>`,
    `<figure data-source="${name}"><img src="https://a.test/x" alt="a"></figure>`,
    `<pre class="language-${name}">x</pre><ul class="${name}"><li>x</li></ul>`,
  ].join('')
  const blocks = toBlocks([
    { kind: 'html', html },
    { kind: 'code', language: name, code: 'x' },
    { kind: 'figure', url: 'https://a.test/x', alt: name, caption: name, source: name },
  ])
  expect(blocks.length).toBeGreaterThan(6)
  for (const block of blocks) await expectShown(block)
  expect(fromPaste(html).length).toBeGreaterThan(0)
})

test.each(names)('%s names whatever a WordPress item may name', async (name) => {
  const content = `<${name} ${name}="x">a</${name}> [${name} ${name}="x"] [code ${name}="x" lang="${name}"]y[/code] <!-- wp:${name} {"${name}":1} /-->`
  const xml = [
    `<content:encoded><![CDATA[${content}]]></content:encoded>`,
    `<category domain="${name}" nicename="${name}"><![CDATA[${name}]]></category>`,
    `<wp:postmeta><wp:meta_key>${name}</wp:meta_key><wp:meta_value>${name}</wp:meta_value></wp:postmeta>`,
  ].join('')
  const odd = itemOf({ 'wp:post_id': '8', 'wp:post_type': name, 'wp:status': name })
  const [item, other] = await readText(exportOf(itemOf({}, xml), odd))
  expect([item?.kind, other?.kind]).toEqual(['draft', 'setAside'])
  if (item?.kind !== 'draft') return
  for (const block of toBlocks(item.draft.content)) await expectShown(block)
})

test.each(names)('%s names a field of a line of JSON, at every level', (name) => {
  const field = `"${name}": {"${name}": "${name}"}`
  const post = `"sourceId": "${name}", "title": "${name}", "lead": "", "content": [{"kind": "paragraph", "text": "${name}"}]`
  const line = `{${post}, ${field}, "metadata": {"stack": ["${name}"], "unknown": {${field}}}}`
  const read = readJsonLine(Buffer.from(line), limitsOf({}))
  expect(read).toMatchObject({ draft: { sourceId: name, title: name } })
})

test.each(names)('%s names a parameter of an address, a filter and a field of a form', (name) => {
  const params = JSON.parse(`{"${name}": "${name}", "q": "${name}", "stack": "${name}"}`)
  const request = readRequest(params)
  expect(request).toMatchObject({ stack: name })
  expect(searchPath(request)).toContain('stack=')
  expect(readView(params)).toEqual(readView({ stack: name }))
  expect(readWanted({ [name]: name })).toEqual(readWanted({}))
  const form = new FormData()
  form.append(name, name)
  const fields = textFields(form)
  expect(Object.getPrototypeOf(fields)).toBe(Object.prototype)
})
