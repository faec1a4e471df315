import { capital } from '@/components/ui/capital'

type Heading = { anchor: string; depth: number; text: string }
type Props = { headings: Heading[]; className: string }

export function ContentsList({ headings, className }: Props) {
  return (
    <ol className={className}>
      {headings.map(({ anchor, depth, text }) => (
        <li key={anchor} data-depth={depth} className="pl-3 data-[depth='2']:pl-0">
          <a href={`#${anchor}`} className={`quiet-link text-muted block py-1 ${capital(text)}`}>
            {text}
          </a>
        </li>
      ))}
    </ol>
  )
}
