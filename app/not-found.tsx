import type { Metadata } from 'next'
import { Lost } from '@/components/site/lost'
import { SiteFrame } from '@/components/site/site-frame'

export const metadata: Metadata = { title: 'Not found' }

/** For addresses that no route has: no layout stands around it but the root's. */
export default function NotFound() {
  return (
    <SiteFrame>
      <Lost />
    </SiteFrame>
  )
}
