'use client'
import type { MouseEvent, ReactNode } from 'react'
import { useState } from 'react'
import { LargePicture } from './large-picture'

type Props = { largest: string; alt: string; children: ReactNode }

/** A link to the picture itself; with script it opens over the page. */
export function Enlarge({ largest, alt, children }: Props) {
  const [open, setOpen] = useState(false)
  const enlarge = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    setOpen(true)
  }
  return (
    <>
      <a
        href={largest}
        className="picture-link"
        aria-label={`Enlarge: ${alt || 'picture'}`}
        rel="noreferrer"
        onClick={enlarge}
      >
        {children}
      </a>
      {open && <LargePicture src={largest} alt={alt} onClose={() => setOpen(false)} />}
    </>
  )
}
