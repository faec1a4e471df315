import type { Unknown } from '@/lib/posts/metadata'
import type { Limits } from '../limits'
import { decodePhp } from './php/decode-php'
import type { XmlElement } from './xml/tree'
import { childrenNamed, textOf } from './xml/tree'

/** One custom field of an item, its value decoded. */
export type MetaField = { key: string; value: Unknown }

/** What WordPress keeps for itself and renews without anybody editing the post: locks and copies. */
const volatile = /^(?:_edit_lock|_encloseme|_pingme|_oembed_.*)$/

/** The custom fields of an item in their order, PHP-serialized ones as JSON. */
export function readMetaFields(item: XmlElement, limits: Limits): MetaField[] {
  return childrenNamed(item, 'wp:postmeta').flatMap((field) => {
    const key = textOf(field, 'wp:meta_key').trim()
    if (key === '' || volatile.test(key)) return []
    const text = textOf(field, 'wp:meta_value')
    const decoded = decodePhp(text, limits)
    return [{ key, value: decoded ? decoded.value : text }]
  })
}

/** The texts under one key. */
export const metaTexts = (fields: MetaField[], key: string): string[] =>
  fields.flatMap((field) => (field.key === key ? [String(field.value).trim()] : []))
