import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ImageResponse } from 'next/og'
import { SocialPicture } from '@/components/post/social-picture'
import type { SocialPicture as Picture } from '@/lib/indexing/picture/social-picture'
import { HEIGHT, WIDTH } from '@/lib/indexing/picture/social-picture'

/** Where one has no letter, the next is asked. Of the text's face, in what the renderer reads: no WOFF2. */
const faces = ['latin', 'latin-ext', 'greek', 'cyrillic'] as const

/** A picture as PNG; in a thread of its own: see draw-worker.mjs. */
export async function draw(picture: Picture): Promise<ArrayBuffer> {
  const drawing = new ImageResponse(<SocialPicture picture={picture} />, {
    width: WIDTH,
    height: HEIGHT,
    fonts: await loadFaces(),
  })
  return drawing.arrayBuffer()
}

let loading: ReturnType<typeof readFaces> | undefined

function loadFaces() {
  loading ??= readFaces()
  return loading
}

const readFaces = () =>
  Promise.all(
    faces.map(async (name) => ({
      name,
      data: await readFile(join(process.cwd(), `public/fonts/literata-${name}-600.woff`)),
      weight: 600 as const,
    })),
  )
