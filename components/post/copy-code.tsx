'use client'
import type { MouseEvent } from 'react'
import { useEffect, useState } from 'react'
import { copyText } from './copy-text'

/** Copies the code that it stands above: its text alone, taken from the page. */
export function CopyCode() {
  const [said, say] = useState('')
  useEffect(() => {
    if (!said) return undefined
    const silence = setTimeout(say, 2500, '')
    return () => clearTimeout(silence)
  }, [said])

  const copy = async ({ currentTarget }: MouseEvent) => {
    const code = currentTarget.closest('.code')?.querySelector('pre')?.textContent ?? ''
    say((await copyText(code)) ? 'Copied' : 'Not copied')
  }
  return (
    <>
      <button type="button" className="needs-script" onClick={copy}>
        {said || 'Copy'}
        <span className="sr-only"> code</span>
      </button>
      <span aria-live="polite" className="sr-only">
        {said}
      </span>
    </>
  )
}
