'use client'
import type { BlockView } from '@/lib/review/blocks/view'
import { blockKeys, helpKey } from '../cockpit/cockpit-keys'
import { KeyHelp } from '../cockpit/key-help'
import { KeysHere } from '../verdicts/verdict-desk'
import { MarksBar } from './marks-bar'

const keys = [...blockKeys, ['1 to 7', 'Choose what is wrong'], ...helpKey] as const

/** Above the text of a post that is not in the cockpit: how its blocks are judged, and the keys for that. */
export function MarksHead({ views }: { views: BlockView[] }) {
  return (
    <div className="verdict-bar mb-8">
      <KeysHere />
      <MarksBar views={views}>
        <KeyHelp keys={keys} />
      </MarksBar>
    </div>
  )
}
