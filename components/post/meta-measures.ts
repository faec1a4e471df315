import { measure } from '@/lib/posts/measures'
import type { PostPage } from '@/lib/posts/post'

type Measured = Pick<PostPage, 'words' | 'readingMinutes' | 'blocks'>

/** What we measured of a post, to stand beside what it claims. */
export function metaMeasures({ words, readingMinutes, blocks }: Measured): string[] {
  const { codeBlocks, images } = measure(blocks)
  return [
    counted(words, 'word'),
    `${readingMinutes} min at 220 words a minute`,
    counted(codeBlocks, 'code block'),
    counted(images, 'image'),
  ]
}

/** @example counted(1, 'image') // '1 image' */
export const counted = (count: number, thing: string) =>
  `${count} ${thing}${count === 1 ? '' : 's'}`
