import type { ReactNode } from 'react'

type Props = { header: ReactNode; title: string; aside?: ReactNode; children: ReactNode }

/** A list under its header; what is beside it comes after it where there is no room. */
export function ListLayout({ header, title, aside, children }: Props) {
  return (
    <div className="max-w-wide mx-auto w-full px-5 pt-10 lg:pt-14">
      {header}
      <div className="grid gap-x-20 gap-y-14 lg:grid-cols-[minmax(0,1fr)_17rem]">
        <section aria-labelledby="list:">
          <h2 id="list:" className="font-ui mb-6 text-sm font-semibold">
            {title}
          </h2>
          {children}
        </section>
        {aside}
      </div>
    </div>
  )
}
