const start = /<(?:\?xml|rss)\b/

/** What only a page begins with: such a file is none that PHP wrote something into. */
const page = /<!doctype|<html/i

/**
 * Where the XML of an export begins in this text; what comes before is what PHP, a plugin or an editor put there. Negative
 * when there is none.
 */
export function startOfXml(text: string): number {
  const at = text.search(start)
  return at >= 0 && !page.test(text.slice(0, at)) ? at : -1
}

/** Whether text begins like a WordPress export. */
export function beginsExport(head: string): boolean {
  const at = startOfXml(head)
  return at >= 0 && !beginsJson(head) && head.includes('wordpress.org/export/', at)
}

/** Whether text begins like JSON lines. */
export const beginsJson = (head: string): boolean => /^\s*\{/.test(head)
