import type { SubmitEvent } from 'react'
import { useState } from 'react'

type Upload =
  | { kind: 'idle' }
  | { kind: 'sending'; share: number }
  | { kind: 'refused'; reason: string }

const LOST = 'The connection was lost during the upload, so nothing was imported. Try again.'

/** Sends a form with its files and goes where the answer says. Not `fetch`: that tells no progress. */
export function useUpload() {
  const [state, setState] = useState<Upload>({ kind: 'idle' })

  function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = event.currentTarget
    const request = new XMLHttpRequest()
    request.open('POST', form.action)
    request.setRequestHeader('Accept', 'application/json')
    request.responseType = 'json'
    request.upload.onprogress = ({ loaded, total }) =>
      setState({ kind: 'sending', share: total > 0 ? loaded / total : 0 })
    request.onerror = () => setState({ kind: 'refused', reason: LOST })
    request.onload = () => {
      const location = textIn(request.response, 'location')
      if (location?.startsWith('/desk/')) window.location.assign(location)
      else setState({ kind: 'refused', reason: textIn(request.response, 'reason') ?? LOST })
    }
    setState({ kind: 'sending', share: 0 })
    request.send(new FormData(form, event.nativeEvent.submitter)) // which tells the button
  }

  return { state, send }
}

function textIn(answer: unknown, name: string): string | null {
  if (typeof answer !== 'object' || answer === null) return null
  const value: unknown = Reflect.get(answer, name)
  return typeof value === 'string' ? value : null
}
