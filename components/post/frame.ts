export type Size = { width: number; height: number }
type Figure = { url?: string | undefined; width?: number | undefined; height?: number | undefined }

/** The shape of a share picture, for which most headers of an archive were cut. */
const usual: Size = { width: 1200, height: 630 }

/**
 * The size in CSS pixels to keep free for a picture before any of it has come: its own, the one
 * that its address asks the image host for (`?w=…&h=…`), or the usual one.
 */
export function frameOf({ url, width, height }: Figure): Size {
  if (width && height) return { width, height }
  return (url && sizeInAddress(url)) || usual
}

function sizeInAddress(url: string): Size | undefined {
  if (!URL.canParse(url)) return undefined
  const { searchParams } = new URL(url)
  const width = Number(searchParams.get('w'))
  const height = Number(searchParams.get('h'))
  return width > 0 && height > 0 ? { width, height } : undefined
}
