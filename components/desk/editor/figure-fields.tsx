import { PicturePreview } from './picture-preview'
import { QuietField } from './quiet-field'

type Figure = { url: string; alt: string; caption: string; source: string }
type Props = { figure: Figure; onChange: (part: Partial<Figure>) => void }

/** A picture with all that is said of it. */
export function FigureFields({ figure: { url, alt, caption, source }, onChange }: Props) {
  return (
    <div className="edit-figure">
      <PicturePreview url={url} alt={alt} />
      <div>
        <QuietField
          label="Address of the picture"
          type="url"
          inputMode="url"
          placeholder="https://"
          value={url}
          onChange={({ target }) => onChange({ url: target.value })}
        />
        <QuietField
          label="Caption"
          value={caption}
          onChange={({ target }) => onChange({ caption: target.value })}
        />
        <QuietField
          label="What it shows, for those who do not see it"
          value={alt}
          onChange={({ target }) => onChange({ alt: target.value })}
        />
        <QuietField
          label="Credit"
          value={source}
          onChange={({ target }) => onChange({ source: target.value })}
        />
      </div>
    </div>
  )
}
