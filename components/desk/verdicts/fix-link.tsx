'use client'
import Link from 'next/link'
import type { BlockView } from '@/lib/review/blocks/view'
import { fixPath } from '../fixes/fix-path'
import { useVerdictDesk } from './verdict-desk'

type Props = { block: Pick<BlockView, 'blockId' | 'state'>; name: string }

/** From a wrong block to its new text, for who may write it. */
export function FixLink({ block: { blockId, state }, name }: Props) {
  const { mayFix } = useVerdictDesk()
  if (!mayFix || state !== 'wrong') return null
  return (
    <Link href={fixPath(blockId)} prefetch={false} className="text-accent py-1 underline">
      Fix it everywhere
      <span className="sr-only">: {name}</span>
    </Link>
  )
}
