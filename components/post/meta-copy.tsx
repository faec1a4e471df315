'use client'
import { useState } from 'react'
import { copyText } from './copy-text'

/** Copies a reference or a hash; without JavaScript the text beside it can still be selected. */
export function MetaCopy({ text, label }: { text: string; label: string }) {
  const [said, setSaid] = useState('')
  const copy = async () => setSaid((await copyText(text)) ? 'Copied' : 'Not copied')
  return (
    <>
      <button type="button" className="meta-copy" onClick={copy} onBlur={() => setSaid('')}>
        {said || 'Copy'}
        <span className="sr-only"> {label}</span>
      </button>
      <span role="status" className="sr-only">
        {said}
      </span>
    </>
  )
}
