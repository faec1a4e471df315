import { sentences } from '@/components/ui/sentences'

type Heading = { anchor: string; depth: number; text: string }
type Props = { headings: Heading[] }

export function ContentsList({ headings }: Props) {
  return (
    <ol className="contents">
      {headings.map(({ anchor, depth, text }) => (
        <li key={anchor} data-depth={depth}>
          <a href={`#${anchor}`}>{sentences(text)}</a>
        </li>
      ))}
    </ol>
  )
}
