import type { SourceBlock } from '@/lib/content/source-block'
import { mix } from './mix'
import type { Random } from './random'
import type { Subject } from './subject'
import { photos, placeholder, unsplash } from './wording/pictures'

type Figure = Extract<SourceBlock, { kind: 'figure' }>

/** None, or one to four pictures, each of another photo. */
export function drawFigures(random: Random, { problem, stack }: Subject): Figure[] {
  if (!random.chance(mix.pictures)) return []
  return random.some(photos, random.pick([1, 1, 1, 2, 2, 3, 4])).map((photo, index) => {
    const caption = `${problem} in ${stack.name}, picture ${index + 1}`
    const place = random.chance(mix.photos)
      ? { url: unsplash(photo), source: 'unsplash' }
      : { url: placeholder(caption), source: 'placehold.co' }
    return { kind: 'figure', ...place, alt: caption, caption }
  })
}
