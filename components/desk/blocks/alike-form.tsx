'use client'
import type { SubmitEvent } from 'react'
import { Button } from '@/components/ui/button'
import type { Shown } from '@/lib/review/blocks/approve.store'
import { useVerdictDesk } from '../verdicts/verdict-desk'
import { VerdictTrouble } from '../verdicts/verdict-trouble'
import { toList } from './to-list'

const ON = 'alike'

/** Approves all that was read on a page, with one press. */
export function AlikeForm({ reading: { blocks, patterns } }: { reading: Shown }) {
  const { doings, plain, approveAll } = useVerdictDesk()
  const doing = doings.get(ON)
  const texts = blocks.length + patterns.length
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    void approveAll(ON, new FormData(event.currentTarget))
    toList()
  }
  return (
    <form action={plain.approve} onSubmit={send} className="space-y-2">
      <input
        type="hidden"
        name="blocks"
        value={blocks.map(({ blockId, seen }) => `${blockId}:${seen}`).join()}
      />
      <input
        type="hidden"
        name="patterns"
        value={patterns
          .map(({ patternId, seen, shown }) => `${patternId}:${seen}:${shown.join('+')}`)
          .join()}
      />
      <Button type="submit" aria-keyshortcuts="g" disabled={doing?.status === 'busy'}>
        {texts === 1 ? 'Approve it' : `Approve these ${texts} texts`}
      </Button>
      {doing?.status === 'refused' && <VerdictTrouble {...doing} />}
    </form>
  )
}
