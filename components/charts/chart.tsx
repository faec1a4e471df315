import type { ReactNode } from 'react'

type Props = {
  title: string
  /** What the picture says, for those who do not see it. */
  summary: string
  /** Pixels; the width is what there is. */
  height: number
  children: ReactNode
  /** What is said below, and the figures. */
  below: ReactNode
}

/** A picture drawn on the server: sizes across are in per cent, so that letters stay as they are at any width. */
export function Chart({ title, summary, height, children, below }: Props) {
  return (
    <section className="space-y-3">
      <h2 className="text-xl font-semibold">{title}</h2>
      <svg
        role="img"
        aria-label={summary}
        width="100%"
        height={height}
        className="font-ui block overflow-visible text-xs [print-color-adjust:exact]"
      >
        {children}
      </svg>
      <p className="font-ui text-muted max-w-prose text-sm">{summary}</p>
      {below}
    </section>
  )
}
