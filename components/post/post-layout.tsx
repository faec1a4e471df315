import type { ReactNode } from 'react'

type Props = { header: ReactNode; aside: ReactNode; children: ReactNode }

/** One column of a readable measure; on wide screens what is aside stands beside it, the text in the middle. */
export function PostLayout({ header, aside, children }: Props) {
  return (
    <article className="mx-auto grid w-full grid-cols-[minmax(0,var(--container-measure))] justify-center gap-x-12 px-5 pt-10 lg:grid-cols-[minmax(0,var(--container-measure))_14rem] lg:pt-14 xl:grid-cols-[14rem_minmax(0,var(--container-measure))_14rem]">
      <div className="min-w-0 lg:col-start-1 xl:col-start-2">{header}</div>
      <div className="lg:col-start-2 lg:row-span-2 lg:row-start-1 xl:col-start-3">{aside}</div>
      <div className="min-w-0 lg:col-start-1 lg:row-start-2 xl:col-start-2">{children}</div>
    </article>
  )
}
