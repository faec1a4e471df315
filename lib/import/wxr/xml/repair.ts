const controls = /[^\P{Cc}\t\n\r\u007f-\u009f]|[\ufffe\uffff]/gu

/** Without the characters that XML forbids: exports carry them along from pasted text. */
export const withoutControls = (text: string) => text.replace(controls, '')

const signs = /&(?:amp|lt|gt|quot|apos);|&#(?:(\d{1,7})|x([0-9a-fA-F]{1,6}));|&|\]\]>/g

/** Characters of the longest reference. */
export const LONGEST_REFERENCE = '&#x10FFFF;'.length

/**
 * Text or a tag of XML, outside CDATA, with what a strict parser stops at put right: a bare `&` and `]]>` are
 * escaped, HTML's own entities (`&nbsp;`) stay as text, references to forbidden characters are dropped.
 */
export function repairMarkup(xml: string): string {
  return xml.replace(signs, (sign, decimal?: string, hex?: string) => {
    if (sign === '&') return '&amp;'
    if (sign === ']]>') return ']]&gt;'
    const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '20', 16)
    return isAllowed(code) ? sign : ''
  })
}

function isAllowed(code: number): boolean {
  if (code < 0x20) return code === 9 || code === 10 || code === 13
  return code < 0xd800 || (code >= 0xe000 && code <= 0x10ffff && code !== 0xfffe && code !== 0xffff)
}
