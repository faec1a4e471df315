import { useEffect, useState } from 'react'
import type { Editing } from './editing'
import type { Trouble } from './trouble'
import { troubleIn } from './trouble'
import { fieldId } from './trouble-summary'
import type { Saving } from './use-saving'
import type { View } from './view'

const views = { title: 'write', slug: 'details', reason: 'changes' } as const

/** What stands in the way of saving until it is tried again, and the way to where it is put right. */
export function useTroubles({ outcome }: Saving, editing: Editing, onView: (view: View) => void) {
  const [wanted, setWanted] = useState<Trouble['field']>(null)
  const goTo = (field: Trouble['field']) => {
    if (field) onView(views[field])
    setWanted(field)
  }

  // The field may be on a panel that was not shown before.
  useEffect(() => {
    if (wanted === null) return
    document.getElementById(fieldId(wanted))?.focus()
    setWanted(null)
  }, [wanted])

  return { troubles: troubleIn(outcome, editing), goTo }
}
