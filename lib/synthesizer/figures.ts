import { grain } from './mix'
import type { Random } from './random'
import type { Subject } from './subject'
import type { SyntheticBlock } from './synthetic-post'
import { photos, placeholder, unsplash } from './wording/pictures'

type Figure = Extract<SyntheticBlock, { kind: 'figure' }>

/** One to four pictures for `share` of all posts, each of another photo. */
export function drawFigures(random: Random, { problem, stack }: Subject, share: number): Figure[] {
  if (!random.chance(share)) return []
  return random.some(photos, random.pick([1, 1, 1, 2, 2, 3, 4])).map((photo, index) => {
    const caption = `${problem} in ${stack.name}, picture ${index + 1}`
    const place = random.chance(grain.photos)
      ? { url: unsplash(photo), source: 'unsplash' }
      : { url: placeholder(caption), source: 'placehold.co' }
    return { kind: 'figure', ...place, alt: caption, caption }
  })
}
