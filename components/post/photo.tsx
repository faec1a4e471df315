'use client'
import type { ComponentProps } from 'react'
import { useEffect, useRef, useState } from 'react'
import { Enlarge } from './enlarge'
import { MissingPicture } from './missing-picture'

type Props = ComponentProps<'img'> & {
  src: string
  alt: string
  loading: 'eager' | 'lazy'
  /** The address of the picture as large as it is to be had; without one it is not enlarged. */
  largest?: string
}

/** A picture on a host that is not ours: when it cannot be had, a panel takes its place. */
export function Photo({ largest, ...image }: Props) {
  const { alt } = image
  const element = useRef<HTMLImageElement>(null)
  const [missing, setMissing] = useState(false)

  useEffect(() => {
    // It may have failed before this script ran: that event is gone, the broken image is not.
    if (element.current?.complete && element.current.naturalWidth === 0)
      element.current.decode().catch(() => setMissing(true))
  }, [])

  if (missing) return <MissingPicture alt={alt} />
  const photo = (
    <img
      ref={element}
      {...image}
      alt={alt}
      decoding="async"
      referrerPolicy="no-referrer"
      onError={() => setMissing(true)}
    />
  )
  if (!largest) return photo
  return (
    <Enlarge largest={largest} alt={alt}>
      {photo}
    </Enlarge>
  )
}
