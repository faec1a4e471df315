import type { ReactNode } from 'react'

export function ListTitle({ children }: { children: ReactNode }) {
  return <h1 className="text-title mb-10 font-bold tracking-tight">{children}</h1>
}
