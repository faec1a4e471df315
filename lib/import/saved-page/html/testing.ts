import type { SourceBlock } from '@/lib/content/source-block'
import type { Entry } from '../box'
import { readBox } from '../box'
import type { Bullet } from '../bullet'
import { readLines } from '../line'
import { cutPage } from '../page'
import type { SavedPost } from '../saved-post'
import { readText } from '../text'

/** How the page of a theme might show the meta box. */
export const boxes = {
  definitions: (entries) =>
    `<details class="alphanode-post-meta"><summary>AlphaNode post meta</summary><dl>${rows(entries, (label, value) => `<dt>${label}</dt>\n<dd>${value}</dd>`)}</dl></details>`,
  table: (entries) =>
    `<h3>alphanode post meta</h3>\n<table><tbody>${rows(entries, (label, value) => `<tr><th scope="row">${label}</th><td>${value}</td></tr>`)}</tbody></table>`,
  'captioned table': (entries) =>
    `<table><caption>AlphaNode Post Meta</caption><thead><tr><th>field</th><th>value</th></tr></thead>${rows(entries, (label, value) => `<tr><td>${label}:</td><td>${value}</td></tr>`)}</table>`,
  'nested lists': (entries) =>
    `<div class="meta"><p>▾ alphanode post meta</p><ul>${rows(entries, (label, value) => `<li><strong>${label}</strong>${value}</li>`)}</ul></div>`,
  'glued divisions': (entries) =>
    `<section><h2>alphanode post meta</h2>${rows(entries, (label, value) => `<div><span>${label}</span>${value}</div>`)}</section>`,
  headings: (entries) =>
    `<h2>alphanode post meta</h2>${rows(entries, (label, value) => `<h3>${label}</h3>${value.startsWith('<ul') ? value : `<p>${value}</p>`}`)}`,
  'labels and values': (entries) =>
    `<div><h2>alphanode post meta</h2>${rows(entries, (label, value) => `<div>${label}</div>${value.startsWith('<ul') ? value : `<div>${value}</div>`}`)}</div>`,
} satisfies Record<string, (entries: Entry[]) => string>

function rows(entries: Entry[], row: (label: string, value: string) => string): string {
  return entries.map((entry) => row(...labelled(entry))).join('\n')
}

function labelled(entry: Entry): [string, string] {
  if (entry.kind === 'line') return ['', escaped(entry.text)]
  return [entry.label, entry.kind === 'scalar' ? escaped(entry.value) : list(grouped(entry))]
}

/** An array of arrays is a list of lists: each starts where its first key comes again. */
function grouped({ label, bullets }: Extract<Entry, { kind: 'list' }>): Bullet[] {
  if (label !== 'entities' && label !== 'image sources') return bullets
  const groups: Bullet[] = []
  for (const bullet of bullets)
    if (/^(?:name|source):/.test(bullet.text)) groups.push({ text: '', children: [bullet] })
    else groups.at(-1)?.children.push(bullet)
  return groups
}

const list = (bullets: Bullet[]): string =>
  `<ul>${bullets.map(({ text, children }) => `\n<li>${escaped(text)}${children.length > 0 ? list(children) : ''}</li>`).join('')}\n</ul>`

/** A page saved as text, as a browser would have saved it as HTML. Pictures have their addresses at hand. */
export function toHtmlPage(text: string, box: (entries: Entry[]) => string): string {
  const page = cutPage(readLines(text))
  const post = readText(text)
  if ('reason' in page || 'reason' in post) throw new Error('This is no page.')
  return `<!DOCTYPE html>
<!-- saved from url=(0030)https://archive.test/?p=1 -->
<html lang="en"><head><meta charset="utf-8"><title>${escaped(post.title)} – archive</title>
<style>h1 { color: red }</style><script>window.post = '<h1>not this</h1>'</script></head>
<body class="single"><header><h1>the archive</h1><nav><a href="/">home</a> | <a href="/about">about</a> |</nav></header>
<main><article>
<header class="entry-header"><p>python services</p><h1 class="entry-title">${escaped(post.title)}</h1></header>
<div class="entry-content">
${post.lead && `<p>${escaped(post.lead)}</p>`}
${post.content.map((block) => shown(block, post)).join('\n\n')}
</div>
${box(readBox(page.box))}
<h2>Similar Posts</h2>
</article></main><footer><p>© the archive</p></footer></body></html>`
}

function shown(block: SourceBlock, { metadata }: SavedPost): string {
  switch (block.kind) {
    case 'heading':
      return `<h2 id="x">${escaped(block.text)} <a class="anchor" href="#x">#</a></h2>`
    case 'code':
      return `<pre class="wp-block-code"><code class="language-${metadata.codeLanguage}">${escaped(block.code)}</code></pre>`
    case 'checklist':
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${escaped(item)}</li>`).join('\n')}</ul>`
    case 'figure':
      return `<figure class="wp-block-image size-large"><img loading="lazy" width="1024" height="683" src="${escaped(block.url ?? '')}" alt="${escaped(block.alt)}"/><figcaption>${escaped(`${block.caption}. image source: ${block.source}`)}</figcaption></figure>`
    case 'html':
      return block.html
    default:
      return `<p>${escaped(block.text)}</p>`
  }
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
