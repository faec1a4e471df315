import { useEffect, useRef } from 'react'

type Props = { src: string; alt: string; onClose: () => void }

/** A picture over the page. Escape, a press beside it and the button close it; focus goes back by itself. */
export function LargePicture({ src, alt, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])

  return (
    <dialog
      ref={dialog}
      className="large-picture"
      aria-label={alt || 'Picture'}
      closedby="any"
      onClose={onClose}
    >
      <img src={src} alt={alt} referrerPolicy="no-referrer" />
      <form method="dialog">
        <button type="submit">Close</button>
      </form>
    </dialog>
  )
}
