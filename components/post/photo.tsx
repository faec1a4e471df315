'use client'
import { useEffect, useRef, useState } from 'react'
import { MissingPicture } from './missing-picture'

type Props = {
  url: string
  alt: string
  width?: number
  height?: number
  loading: 'eager' | 'lazy'
}

/** A picture on a host that is not ours: when it cannot be had, a panel takes its place. */
export function Photo({ url, alt, width, height, loading }: Props) {
  const image = useRef<HTMLImageElement>(null)
  const [missing, setMissing] = useState(false)

  useEffect(() => {
    // It may have failed before this script ran: that event is gone, the broken image is not.
    if (image.current?.complete && image.current.naturalWidth === 0)
      image.current.decode().catch(() => setMissing(true))
  }, [])

  if (missing) return <MissingPicture alt={alt} />
  return (
    <img
      ref={image}
      src={url}
      alt={alt}
      width={width}
      height={height}
      loading={loading}
      decoding="async"
      referrerPolicy="no-referrer"
      onError={() => setMissing(true)}
    />
  )
}
