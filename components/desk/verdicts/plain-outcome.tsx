'use client'
import { Said } from '@/components/account/act-form'
import { Button } from '@/components/ui/button'
import { useVerdictDesk } from './verdict-desk'

/** What came of a verdict where there is no script. */
export function PlainOutcome() {
  const { judged, undone, undo, approved } = useVerdictDesk().plain
  const given = [judged, approved].flatMap((outcome) =>
    outcome.status === 'done' ? outcome.verdictIds : [],
  )
  if ([judged, approved, undone].every(({ status }) => status === 'idle')) return null
  return (
    <div className="w-full space-y-2">
      <Said outcome={judged} />
      <Said outcome={approved} />
      <Said outcome={undone} />
      {given.length > 0 && (
        <form action={undo}>
          <input type="hidden" name="verdictIds" value={given.join()} />
          <Button type="submit">Take it back</Button>
        </form>
      )}
    </div>
  )
}
