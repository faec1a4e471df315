import { attributesOf, quoted } from './attributes'

/** Elements that show something from an address, and the attribute that has it. */
const addresses: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    audio: 'src',
    video: 'src',
    source: 'src',
    iframe: 'src',
    embed: 'src',
    object: 'data',
    param: 'value',
  }),
)

export const isMedia = (name: string) => addresses.has(name)

/** The address that a tag of such an element has, if any. */
export function mediaAddress(name: string, tag: string, site: string): string | undefined {
  const attributes = attributesOf(tag)
  if (name === 'param' && !/^(?:movie|src)$/i.test(attributes.get('name') ?? '')) return undefined
  const address = attributes.get(addresses.get(name) ?? '') ?? attributes.get('data-src')
  return address ? absolute(address, site) : undefined
}

/** The page of a gist that a script would show. */
export function gistAddress(script: string): string | undefined {
  return /^(https:\/\/gist\.github\.com\/[\w./-]+?)(?:\.js)?(?:\?|$)/.exec(
    attributesOf(script).get('src') ?? '',
  )?.[1]
}

/** What is shown in place of what only its own site can show. */
export const linkTo = (address: string, label = address) =>
  `<a href=${quoted(address)}>${label.replaceAll('<', '&lt;')}</a>`

/** A picture's tag, with an address that works elsewhere. */
export function imageTag(tag: string, site: string): string {
  const source = attributesOf(tag).get('src')
  if (source === undefined || !/^\.{0,2}\//.test(source)) return tag
  return tag.replace(source, () => absolute(source, site))
}

/** The picture that a block has only as its background: `<div role="img" style="background-image:url(…)">`. */
export function backgroundImage(tag: string): string | undefined {
  if (!tag.includes('background-image')) return undefined
  const attributes = attributesOf(tag)
  if (attributes.get('role') !== 'img') return undefined
  const found = /background-image:\s*url\((?:&quot;|['"])?([^'")&]+)/.exec(
    attributes.get('style') ?? '',
  )
  return (
    found?.[1] && `<img src=${quoted(found[1])} alt=${quoted(attributes.get('aria-label') ?? '')}>`
  )
}

function absolute(address: string, site: string): string {
  try {
    return /^\.{0,2}\//.test(address) ? new URL(address, site).href : address
  } catch {
    return address
  }
}
