import { blockTags, voidTags, wrapperTags } from '@/lib/content/policy'

/** Elements that have no end. */
export const voids: ReadonlySet<string> = new Set([
  ...voidTags,
  ...['area', 'base', 'basefont', 'bgsound', 'col', 'embed', 'frame', 'input', 'keygen', 'link'],
  ...['meta', 'param', 'source', 'track'],
])

/** Elements that stand on their own: text before and after them is apart. */
export const blocks: ReadonlySet<string> = new Set([
  ...blockTags,
  ...wrapperTags,
  ...['body', 'html', 'head', 'legend', 'colgroup', 'col', 'dir', 'menu', 'optgroup', 'option'],
  ...['select', 'noscript', 'listing', 'xmp', 'plaintext', 'dialog', 'frameset', 'picture'],
])

/** Other elements of HTML, past and present. */
const inlines = [
  ...['a', 'abbr', 'acronym', 'applet', 'audio', 'b', 'bdi', 'bdo', 'big', 'blink', 'button'],
  ...['canvas', 'cite', 'code', 'data', 'datalist', 'del', 'dfn', 'em', 'font', 'i', 'iframe'],
  ...['img', 'ins', 'kbd', 'label', 'map', 'mark', 'marquee', 'math', 'meter', 'nobr', 'noembed'],
  ...['noframes', 'object', 'output', 'progress', 'q', 'rb', 'rp', 'rt', 'rtc', 'ruby', 's'],
  ...['samp', 'script', 'slot', 'small', 'span', 'strike', 'strong', 'style', 'sub', 'sup', 'svg'],
  ...['template', 'textarea', 'time', 'title', 'tt', 'u', 'var', 'video', 'wbr'],
]

const elements: ReadonlySet<string> = new Set([...voids, ...blocks, ...inlines])

/** Whether a tag of this name is HTML. What is not, is text that looks like it: `List<String>`. */
export const isElementName = (name: string) => elements.has(name) || /[-:]/.test(name)

/** Elements whose end HTML lets one leave out: opened again, they end the one before. */
export const selfEnding: ReadonlySet<string> = new Set([
  ...['p', 'li', 'dt', 'dd', 'tr', 'td', 'th', 'thead', 'tbody', 'tfoot', 'option'],
])
