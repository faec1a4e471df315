import { Sentence } from './sentence'

export function EmptyArchive() {
  return (
    <Sentence title="The archive is empty">
      <p className="text-lead text-muted">
        Nothing has been imported yet, so there is nothing to read.
      </p>
      <p>If you run this site, bring in saved pages or JSON lines with</p>
      <pre className="border-rule bg-panel overflow-x-auto rounded-md border px-4 py-3 font-mono text-sm">
        <code>npm run import -- &lt;files&gt;</code>
      </pre>
    </Sentence>
  )
}
