import { escapeText, quoted } from './attributes'
import type { Shortcode } from './shortcode'
import type { Token } from './token'
import { tokensOf } from './tokens'

const encoded: readonly (readonly [RegExp, string])[] = [
  [/&lt;/g, '<'],
  [/&gt;/g, '>'],
  [/&quot;/g, '"'],
  [/&#0?39;/g, "'"],
  [/&#91;/g, '['],
  [/&#93;/g, ']'],
  [/&amp;/g, '&'],
]

/** The tag and the HTML of a code shortcode. Its inside is meant as written, unless the editor encoded it. */
export function codeOf({ name, role, attributes, inner }: Shortcode): [tag: string, html: string] {
  const named =
    attributes.get('language') ?? attributes.get('lang') ?? (role === 'language' ? name : undefined)
  const code = /[<>]/.test(inner)
    ? inner
    : encoded.reduce((text, [sign, plain]) => text.replace(sign, plain), inner)
  return [named ? `<pre data-language=${quoted(named)}>` : '<pre>', escapeText(code)]
}

/** The address that a media shortcode shows, if it has one. */
export function mediaShortcodeAddress({
  attributes,
  values,
  inner,
}: Shortcode): string | undefined {
  return [inner.trim(), ...values, ...attributes.values()].find(
    (value) => value !== undefined && /^https?:\/\/\S+$/i.test(value),
  )
}

/** A caption's picture, with the link around it, and its words: after the picture, or in an attribute. */
export function captionParts({ attributes, inner }: Shortcode): { media: Token[]; words: Token[] } {
  const tokens = [...tokensOf(inner)]
  const picture = tokens.findIndex(isMediaTag)
  const isLinked = tokens.slice(0, Math.max(picture, 0)).some((token) => isLinkTag(token, 'open'))
  const close = tokens.findIndex((token, at) => at > picture && isLinkTag(token, 'close'))
  const end = 1 + (isLinked && picture >= 0 ? Math.max(picture, close) : picture)
  return {
    media: tokens.slice(0, end),
    words: [...tokensOf(attributes.get('caption') ?? ''), ...tokens.slice(end)],
  }
}

const isMediaTag = (token: Token) =>
  'name' in token && ['img', 'iframe', 'video', 'audio'].includes(token.name)

const isLinkTag = (token: Token, kind: 'open' | 'close') =>
  token.kind === kind && token.name === 'a'

/** Numbers of the attachments that a gallery names; none for all of the post's own. */
export function galleryIds({ attributes }: Shortcode): string[] {
  return (attributes.get('ids') ?? attributes.get('include') ?? '').match(/\d+/g) ?? []
}
