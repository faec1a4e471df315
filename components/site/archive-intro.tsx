/** What this archive is, in a sentence. */
export function ArchiveIntro() {
  return (
    <header className="max-w-measure mb-12">
      <h1 className="text-title font-bold tracking-tight">
        A technical archive that says how far it has been reviewed
      </h1>
      <p className="text-lead text-muted mt-5">
        Field notes on keeping software calm in production. Each post shows its status, its version
        and the day it was last reviewed.
      </p>
    </header>
  )
}
