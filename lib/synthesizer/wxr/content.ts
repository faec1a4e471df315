import type { SyntheticBlock } from '../synthetic-post'
import { escapeAttribute, escapeHtml } from './markup'

/** The content as WordPress's block editor writes it. */
export const toBlockHtml = (content: SyntheticBlock[]) => content.map(toBlock).join('\n\n')

function toBlock(block: SyntheticBlock): string {
  switch (block.kind) {
    case 'heading':
      return heading(block)
    case 'paragraph':
      return commented('paragraph', '', `<p>${escapeHtml(block.text)}</p>`)
    case 'code':
      return code(block)
    case 'checklist':
      return checklist(block)
    case 'figure':
      return figure(block)
  }
}

type Of<Kind> = Extract<SyntheticBlock, { kind: Kind }>

function heading({ depth, text }: Of<'heading'>): string {
  const tag = `h${depth}`
  const html = `<${tag} class="wp-block-heading">${escapeHtml(text)}</${tag}>`
  return commented('heading', depth === 2 ? '' : ` {"level":${depth}}`, html)
}

/** The block has no language of its own: authors give it a class. A `[` could begin a shortcode. */
function code({ language, code: text }: Of<'code'>): string {
  const html = escapeHtml(text).replaceAll('[', '&#91;')
  const name = language === undefined ? '' : `language-${language}`
  const attributes = name && ` ${JSON.stringify({ className: name })}`
  const classes = ['wp-block-code', name].filter(Boolean).join(' ')
  return commented('code', attributes, `<pre class="${classes}"><code>${html}</code></pre>`)
}

function checklist({ items }: Of<'checklist'>): string {
  const rows = items.map((item) => commented('list-item', '', `<li>${escapeHtml(item)}</li>`))
  const html = `<ul class="wp-block-list checklist">${rows.join('\n\n')}</ul>`
  return commented('list', ' {"className":"checklist"}', html)
}

/** The caption ends with who the picture is from, as the AlphaNode pages show it. */
function figure({ url = '', alt, caption, source }: Of<'figure'>): string {
  const image = `<img src="${escapeAttribute(url)}" alt="${escapeAttribute(alt)}"/>`
  const credited = source === undefined ? caption : `${caption}. image source: ${source}`
  const words = `<figcaption class="wp-element-caption">${escapeHtml(credited)}</figcaption>`
  const html = `<figure class="wp-block-image size-large">${image}${words}</figure>`
  return commented('image', ' {"sizeSlug":"large"}', html)
}

const commented = (name: string, attributes: string, html: string) =>
  `<!-- wp:${name}${attributes} -->\n${html}\n<!-- /wp:${name} -->`
