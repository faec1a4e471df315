import { readHtmlBox } from './html/box'
import { readHtmlContent } from './html/content'
import type { HtmlPage } from './html/page'
import { cutHtml } from './html/page'
import { similarTitles } from './html/similar'
import { maxTitle } from './limits'
import { readMetadata } from './metadata'
import type { Refusal } from './refusal'
import { refusals } from './refusal'
import type { SavedPost } from './saved-post'

/** Whether a text is HTML: it begins with a tag, a comment, a doctype, or as XHTML does. */
export const isHtml = (text: string) => /^\uFEFF?\s*<(?:[!a-z]|\?xml\s)/i.test(text)

/** Reads a page saved as HTML, of at most so many elements, or says why it cannot be read. */
export function readHtml(html: string, most: number): SavedPost | Refusal {
  try {
    const page = cutHtml(html, most)
    return 'reason' in page ? page : toPost(page)
  } catch (cause) {
    // What reads trees works by recursion; a tree of thousands of levels is no page.
    if (cause instanceof RangeError) return refusals.tooDeep(1)
    throw cause
  }
}

function toPost({ line, title, body, box, similar }: HtmlPage): SavedPost | Refusal {
  if (title.length > maxTitle) return refusals.titleTooLong(line)
  const metadata = readMetadata(readHtmlBox(box), similarTitles(similar))
  return { line, title, ...readHtmlContent(body, metadata), metadata }
}
