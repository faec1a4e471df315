import type { Element } from 'hast'
import { element, textNode } from './node'
import type { SourceBlock } from './source-block'

type Typed = Exclude<SourceBlock, { kind: 'html' }>

/** The HTML that says the same as a typed block. Not clean yet. */
export function typedNode(source: Typed): Element {
  switch (source.kind) {
    case 'heading':
      return element(`h${source.depth}`, {}, [textNode(source.text)])
    case 'paragraph':
      return element('p', {}, [textNode(source.text)])
    case 'quote':
      return quote(source.text)
    case 'list':
      return list(source.ordered ? 'ol' : 'ul', source.items)
    case 'checklist':
      return { ...list('ul', source.items), properties: { dataChecklist: '' } }
    case 'code':
      return code(source)
    case 'figure':
      return figure(source)
  }
}

function quote(text: string): Element {
  const paragraphs = text.split(/\n[ \t\r]*\n/)
  return element(
    'blockquote',
    {},
    paragraphs.map((paragraph) => element('p', {}, [textNode(paragraph)])),
  )
}

function list(tagName: string, items: string[]): Element {
  return element(
    tagName,
    {},
    items.map((item) => element('li', {}, [textNode(item)])),
  )
}

function code({ language, code: text }: Extract<Typed, { kind: 'code' }>): Element {
  return element('pre', { dataLanguage: language }, [element('code', {}, [textNode(text)])])
}

function figure(source: Extract<Typed, { kind: 'figure' }>): Element {
  const { url, alt, width, height, caption } = source
  return element('figure', { dataSource: source.source }, [
    element('img', { src: url, alt, width, height }, []),
    element('figcaption', {}, [textNode(caption)]),
  ])
}
