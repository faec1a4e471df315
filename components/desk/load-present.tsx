'use client'
import { useRouter } from 'next/navigation'

/** Shows the post as it is now; what was typed stays. */
export function LoadPresent() {
  const router = useRouter()
  return (
    <button type="button" onClick={() => router.refresh()} className="underline">
      Load the present one
    </button>
  )
}
