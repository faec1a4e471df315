import type { Item } from '../item'
import type { Limits } from '../limits'
import { readPicture } from './attachment'
import { isPublic, readDraft } from './draft'
import { isTakenDown, whySetAside } from './kinds'
import type { Site } from './site'
import type { XmlElement } from './xml/tree'
import { textOf } from './xml/tree'

/** What an `<item>` is to us: a draft, set aside by kind, or refused. */
export function readItem(item: XmlElement, where: string, site: Site, limits: Limits): Item {
  const id = textOf(item, 'wp:post_id').trim()
  if (!/^\d{1,20}$/.test(id)) return { kind: 'refused', where, reason: noId }

  const sourceId = site.sourceId(id)
  const source = `wp:${site.address}`
  const type = textOf(item, 'wp:post_type').trim() || 'post'
  const status = textOf(item, 'wp:status').trim()
  const reason = whySetAside(type, status)
  if (reason) {
    const picture = type === 'attachment' ? readPicture(item, site, limits) : undefined
    return {
      ...{ kind: 'setAside', where, sourceId, source, reason },
      ...(picture && { picture }),
      ...(isTakenDown(type, status) && { isTakenDown: true }),
    }
  }
  const read = readDraft(item, site, limits)
  return 'draft' in read
    ? { kind: 'draft', where, source, ...read }
    : {
        ...{ kind: 'refused', where, sourceId, source, ...read },
        ...(!isPublic(item) && { isTakenDown: true }),
      }
}

const noId =
  'It has no <wp:post_id> with a number, as every item of a WordPress export has. Export again with WordPress (Tools, Export); a feed of the site is no export.'
