'use client'
import { useRef } from 'react'
import { ChecklistActions } from './checklist-actions'
import { ChecklistHead } from './checklist-head'
import { ChecklistItem } from './checklist-item'
import { keysOf } from './entry'
import { listPrint } from './link'
import { useChecklist } from './use-checklist'

/** A checklist to work with. Before its script has come, and without it, a plain list of boxes of the same size. */
export function Checklist({ items }: { items: string[] }) {
  const list = useRef<HTMLUListElement>(null)
  const checklist = useChecklist(items, list)
  const { entries, locked, change } = checklist
  const keys = keysOf(items)

  return (
    <section className="checklist-box" aria-label="Checklist" data-checklist={listPrint(items)}>
      <ChecklistHead checklist={checklist} />
      <ul className="checklist" ref={list} tabIndex={-1}>
        {entries.map((entry, at) => (
          <ChecklistItem
            key={keys[at]}
            entry={entry}
            locked={locked}
            onChange={(part) => change(at, part)}
          />
        ))}
      </ul>
      <ChecklistActions checklist={checklist} />
    </section>
  )
}
