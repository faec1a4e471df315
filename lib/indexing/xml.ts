const named: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
  }),
)

/** What XML 1.0 has no place for, not even escaped. Lone surrogates are none of its characters. */
const impossible = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/** Text as it stands in an element or an attribute. */
export const escapeXml = (text: string) =>
  text.replace(impossible, '').replace(/[&<>"']/g, (sign) => named.get(sign) ?? sign)
