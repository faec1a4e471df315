import { PicturePreview } from './picture-preview'
import { QuietField, QuietWords } from './quiet-field'

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
        <QuietWords
          label="Caption"
          value={caption}
          onWrite={(words) => onChange({ caption: words })}
        />
        <QuietWords
          label="What it shows, for those who do not see it"
          value={alt}
          onWrite={(words) => onChange({ alt: words })}
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
