import type { RefObject } from 'react'
import { useEffect, useState } from 'react'
import type { Entry } from './entry'
import { freshEntries, isTouched } from './entry'
import { forgetShared, hasState, isOurs, keep } from './keep'
import type { Opened } from './open-checklist'

type State = Opened & {
  /** What was kept or shared is being read: nothing may be changed yet. */
  opening: boolean
  /** What undo brings back. */
  before: Entry[] | null
}

/** A checklist with what its reader makes of it, kept in the browser with every change. */
export function useChecklist(items: string[], list: RefObject<HTMLElement | null>) {
  const [state, setState] = useState<State>(() => shown({ entries: freshEntries(items) }))

  useEffect(() => {
    let left = false
    const show = async (early: boolean[]) => {
      if (hasState()) setState((now) => ({ ...now, opening: true }))
      const opened = await open(items, early)
      if (left) return
      setState(shown(opened))
      if (opened.notice?.kind === 'shared') list.current?.scrollIntoView({ block: 'center' })
    }
    const again = () => show([])
    const follow = ({ key }: StorageEvent) => isOurs(key) && again()
    void show(ticked(list.current))
    addEventListener('hashchange', again)
    addEventListener('storage', follow)
    return () => {
      left = true
      removeEventListener('hashchange', again)
      removeEventListener('storage', follow)
    }
  }, [items, list])

  const { entries, notice, before, opening } = state
  const become = (next: Entry[], undo: Entry[] | null = null) => {
    forgetShared()
    keep(next, notice?.kind === 'changed' ? notice.earlier : undefined)
    setState({ ...shown({ entries: next }), before: undo })
  }
  return {
    entries,
    notice,
    locked: opening || notice?.kind === 'shared',
    canUndo: before !== null,
    change: (at: number, change: Partial<Entry>) =>
      become(entries.map((entry, index) => (index === at ? { ...entry, ...change } : entry))),
    reset: () => become(freshEntries(items), entries),
    undo: () => become(before ?? entries),
    /** Takes what is shown for one's own; what was one's own can be brought back. */
    accept: () => {
      become(entries, ownBefore(notice))
      list.current?.focus()
    },
    discard: () => {
      forgetShared()
      list.current?.focus()
      if (notice?.kind === 'shared') setState(shown(notice.own))
    },
  }
}

function shown({ entries, notice = null }: Partial<Opened> & Pick<Opened, 'entries'>): State {
  return { entries, notice, opening: false, before: null }
}

/** Reading what was kept or shared has a script of its own: most posts are opened for the first time. */
async function open(items: string[], early: boolean[]): Promise<Opened> {
  if (!hasState() && !early.includes(true)) return { entries: freshEntries(items), notice: null }
  const { openChecklist } = await import('./open-checklist')
  return openChecklist(items, early)
}

/** Which boxes were ticked before their script had come. */
function ticked(list: HTMLElement | null): boolean[] {
  return [...(list?.querySelectorAll('input') ?? [])].map(({ checked }) => checked)
}

function ownBefore(notice: Opened['notice']): Entry[] | null {
  if (notice?.kind !== 'shared') return null
  return isTouched(notice.own.entries) ? notice.own.entries : null
}
