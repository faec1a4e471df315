import { z } from 'zod'
import type { Limits } from '../limits'
import type { AttachedPicture } from '../pictures'
import { metaTexts, readMetaFields } from './meta-fields'
import type { Site } from './site'
import { visibleText } from './visible-text'
import type { XmlElement } from './xml/tree'
import { textOf } from './xml/tree'

const Size = z.object({ width: z.int().positive(), height: z.int().positive() })

/** The picture that an attachment holds; undefined for files of other kinds. */
export function readPicture(
  item: XmlElement,
  site: Site,
  limits: Limits,
): AttachedPicture | undefined {
  const url = textOf(item, 'wp:attachment_url').trim() || textOf(item, 'guid').trim()
  if (!/^https?:\/\/\S+\.(?:jpe?g|jpe|png|gif|webp|avif|svg|bmp|ico|heic|tiff?)(?:\?|$)/i.test(url))
    return undefined

  const fields = readMetaFields(item, limits)
  const [alt = ''] = metaTexts(fields, '_wp_attachment_image_alt')
  const parent = textOf(item, 'wp:post_parent').trim()
  const sizes = fields.find(({ key }) => key === '_wp_attachment_metadata')
  return {
    url,
    alt: visibleText(alt || textOf(item, 'title')),
    caption: visibleText(textOf(item, 'excerpt:encoded')),
    ...Size.safeParse(sizes?.value).data,
    ...(/^[1-9]\d*$/.test(parent) && { of: site.sourceId(parent) }),
    position: Number(textOf(item, 'wp:menu_order')) || 0,
  }
}
