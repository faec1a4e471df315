import type { Schema } from 'hast-util-sanitize'

/** Elements that only group what they hold: their content is read as if they were not there. */
export const wrapperTags: readonly string[] = [
  ...['div', 'section', 'article', 'main', 'header', 'footer', 'aside', 'nav', 'address'],
  ...['center', 'form', 'fieldset', 'hgroup', 'search'],
]

/** Elements that stand on their own: at the top level, each is a block. */
export const blockTags: readonly string[] = [
  ...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre', 'blockquote', 'figure', 'hr'],
  ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'details', 'summary', 'figcaption'],
  ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
]

/** Elements that run along in a line of text. */
const inlineTags: readonly string[] = [
  ...['a', 'abbr', 'b', 'bdi', 'bdo', 'br', 'cite', 'code', 'del', 'dfn', 'em', 'i', 'img', 'ins'],
  ...['kbd', 'mark', 'q', 'rp', 'rt', 'ruby', 's', 'samp', 'small', 'strong', 'sub', 'sup'],
  ...['time', 'u', 'var', 'wbr'],
]

/** Elements that mean something although they hold nothing. */
export const voidTags: readonly string[] = ['br', 'hr', 'img', 'wbr']

/** Classes that make a list a checklist. */
export const checklistClasses: readonly string[] = ['checklist', 'task-list', 'contains-task-list']

/** Deeper nesting than this is kept as plain text: nobody reads it, and renderers recurse. */
export const maxDepth = 40

/**
 * What HTML may hold once it is ours. What is not named loses its tag and keeps its text;
 * what is stripped loses its text too.
 */
export const schema: Schema = {
  tagNames: [...wrapperTags, ...blockTags, ...inlineTags],
  strip: [
    ...['script', 'style', 'template', 'iframe', 'noembed', 'noframes', 'svg', 'title'],
    ...['select', 'textarea', 'object', 'canvas'],
  ],
  attributes: {
    '*': ['lang', ['dir', 'ltr', 'rtl', 'auto']],
    a: ['href', 'title'],
    abbr: ['title'],
    blockquote: ['cite'],
    del: ['cite', 'dateTime'],
    figure: ['dataSource'],
    img: ['src', 'alt', 'width', 'height'],
    ins: ['cite', 'dateTime'],
    ol: ['start', 'reversed'],
    pre: ['dataLanguage'],
    q: ['cite'],
    td: ['colSpan', 'rowSpan'],
    th: ['colSpan', 'rowSpan', ['scope', 'row', 'col', 'rowgroup', 'colgroup']],
    time: ['dateTime'],
    ul: ['dataChecklist'],
  },
  protocols: {
    href: ['http', 'https', 'mailto'],
    src: ['http', 'https'],
    cite: ['http', 'https'],
  },
  ancestors: Object.fromEntries(
    ['caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'].map((tag) => [tag, ['table']]),
  ),
  required: {},
  clobber: [],
  clobberPrefix: '',
  allowComments: false,
  allowDoctypes: false,
}
