import type { Size } from './frame'
import { resizes } from './picture-hosts'

/** CSS pixels, once and twice over, of a phone and of the column. */
const widths = [400, 640, 800, 1080, 1400]

/** The width a picture has on the page: that of the column, or of the window without its margins. */
const sizes = '(min-width: 40rem) 34rem, calc(100vw - 2.5rem)'

/**
 * What an `img` asks for: where the host makes sizes, those that the page can use, cut to the frame;
 * elsewhere the picture as it is.
 */
export function picturesAt(url: string, frame: Size) {
  if (!resizes(url)) return { src: url }
  const at = (width: number) =>
    resized(url, { width, height: Math.round((width * frame.height) / frame.width) })
  return { src: at(800), srcSet: widths.map((width) => `${at(width)} ${width}w`).join(', '), sizes }
}

/** The address of the whole picture, as large as a window. */
export function largestAt(url: string): string {
  return resizes(url) ? resized(url, { width: 2000 }) : url
}

function resized(url: string, { width, height }: { width: number; height?: number }): string {
  const address = new URL(url)
  address.searchParams.set('w', String(width))
  if (height) address.searchParams.set('h', String(height))
  else address.searchParams.delete('h')
  if (height) address.searchParams.set('fit', 'crop')
  return address.href
}
