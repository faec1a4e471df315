import { MissingPicture } from '@/components/post/missing-picture'
import { Photo } from '@/components/post/photo'
import { isPlaceholder } from '@/components/post/picture-hosts'

/** The picture at an address, as soon as that is one; a panel until then. */
export function PicturePreview({ url, alt }: { url: string; alt: string }) {
  const isShown = /^https?:\/\//.test(url) && URL.canParse(url) && !isPlaceholder(url)
  return (
    <div className="picture-frame">
      {isShown ? (
        <Photo key={url} src={url} alt={alt} loading="lazy" />
      ) : (
        <MissingPicture alt={alt} />
      )}
    </div>
  )
}
