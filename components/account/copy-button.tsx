'use client'
import { useState, useSyncExternalStore } from 'react'
import { Button } from '@/components/ui/button'

/** Copies a text; there only where a script can. */
export function CopyButton({ text }: { text: string }) {
  const [isCopied, setIsCopied] = useState(false)
  const isAble = useSyncExternalStore(never, canCopy, () => false)
  if (!isAble) return null

  const copy = async () => {
    await navigator.clipboard.writeText(text)
    setIsCopied(true)
  }
  return <Button onClick={copy}>{isCopied ? 'Copied' : 'Copy'}</Button>
}

const never = () => () => {}

/** Browsers offer no clipboard without https. */
const canCopy = () => 'clipboard' in navigator
