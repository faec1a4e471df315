import { Notice } from '@/components/ui/notice'

/** Somebody else is at this post. */
export function HeldNotice({ held }: { held: string }) {
  return (
    <Notice>
      <p>{held} It is not yours to decide now; “Next” leads to one that is free.</p>
    </Notice>
  )
}
