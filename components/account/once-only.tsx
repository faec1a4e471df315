import { CopyButton } from './copy-button'

/** A secret that is shown this once: a link, or codes. */
export function OnceOnly({ lines }: { lines: readonly string[] }) {
  return (
    <div className="border-edge bg-panel space-y-3 rounded-md border border-dashed p-4">
      <ul
        data-many={lines.length > 1}
        className="space-y-1 font-mono text-sm data-[many=true]:columns-2"
      >
        {lines.map((line) => (
          <li key={line} className="wrap-anywhere select-all">
            {line}
          </li>
        ))}
      </ul>
      <CopyButton text={lines.join('\n')} />
    </div>
  )
}
