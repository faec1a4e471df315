import type { ReactNode } from 'react'

type Props = { children: ReactNode; panel: ReactNode }

/** The text, and what is decided about it: after it on a phone, beside it and in view where there is room. */
export function DeskPostLayout({ children, panel }: Props) {
  return (
    <div className="mx-auto grid w-full grid-cols-[minmax(0,var(--container-measure))] justify-center gap-x-14 gap-y-14 px-5 pt-10 lg:grid-cols-[minmax(0,var(--container-measure))_20rem]">
      <article className="min-w-0">{children}</article>
      <div className="min-w-0">
        <div className="font-ui space-y-8 text-sm lg:sticky lg:top-6 lg:max-h-[calc(100dvh-3rem)] lg:overflow-y-auto lg:p-1">
          {panel}
        </div>
      </div>
    </div>
  )
}
