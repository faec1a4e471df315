import type { ReactNode } from 'react'

/** A whole page that only has something to say: nothing here, nothing yet, something failed. */
export function Sentence({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="max-w-measure mx-auto space-y-5 px-5 py-20">
      <h1 className="text-title font-bold tracking-tight">{title}</h1>
      {children}
    </section>
  )
}
