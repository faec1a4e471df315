/** A text as XML's CDATA; where it holds the end of one, it goes on in another, as WordPress writes it. */
export const cdata = (text: string) => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`

/** Text as HTML, as the block editor writes it: `>` stays. */
export const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

export const escapeAttribute = (text: string) => escapeHtml(text).replaceAll('"', '&quot;')
