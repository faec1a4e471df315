import type { Draft } from '../draft'
import type { Gallery } from './html/read-content'
import type { Site } from './site'

type Waiting = Draft['pictures'][number]

/** The pictures a post shows that are items of their own: its featured one first, then its galleries. */
export function waitingPictures(
  thumbnails: string[],
  galleries: Gallery[],
  postId: string,
  site: Site,
): Waiting[] {
  const [featured] = thumbnails.filter((id) => /^[1-9]\d*$/.test(id))
  const inContent = galleries.map(({ at, ids }): Waiting => {
    const gallery = { at, role: 'gallery' as const, ids: ids.map((id) => site.sourceId(id)) }
    return ids.length > 0 ? gallery : { ...gallery, of: site.sourceId(postId) }
  })
  if (featured === undefined) return inContent
  return [{ at: 0, role: 'featured', ids: [site.sourceId(featured)] }, ...inContent]
}
