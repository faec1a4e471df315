import { useState } from 'react'
import { approveShown, judgeText, undoVerdicts } from '@/lib/review/blocks/actions'
import type { BlockView } from '@/lib/review/blocks/view'
import type { Trouble } from '../cockpit/attempt'
import { attempt } from '../cockpit/attempt'

/** What this page has done to a subject, or tried to. */
export type Doing =
  | { status: 'busy' | 'undone' }
  | ({ status: 'refused' } & Trouble)
  | { status: 'done'; said: string; verdictIds: number[] }

/** Verdicts that one act gave, to be taken back together; `on` is what they are said of. */
export type Given = { on: string; verdictIds: number[] }

type Done = { message: string; verdictIds: number[]; views: BlockView[] }

/**
 * Verdicts as this page gives them: what became of each, and how the blocks stand since. What fails leaves everything
 * as it was, and says why. `onDone` runs after each that is done.
 */
export function useVerdicts(onDone: () => void) {
  const [doings, setDoings] = useState<ReadonlyMap<string, Doing>>(new Map())
  const [known, setKnown] = useState<ReadonlyMap<number, BlockView>>(new Map())
  const [given, setGiven] = useState<Given[]>([])
  const [news, setNews] = useState('')

  const mark = (on: string, doing: Doing) => setDoings((before) => new Map(before).set(on, doing))

  function take(on: string, { verdictIds, views }: Done, doing: Doing, said: string) {
    mark(on, doing)
    setKnown(
      (before) => new Map([...before, ...views.map((view) => [view.blockId, view] as const)]),
    )
    setNews(said)
    if (doing.status === 'done') setGiven((before) => [...before, { on, verdictIds }])
    onDone()
  }

  async function judge(on: string, form: FormData, said: string) {
    mark(on, { status: 'busy' })
    const answer = await attempt(judgeText, form)
    if (answer.status === 'refused') return mark(on, answer)
    take(on, answer, { status: 'done', said, verdictIds: answer.verdictIds }, said)
  }

  async function approveAll(on: string, form: FormData) {
    mark(on, { status: 'busy' })
    const answer = await attempt(approveShown, form)
    if (answer.status === 'refused') return mark(on, answer)
    const { message: said, verdictIds } = answer
    take(on, answer, { status: 'done', said, verdictIds }, said)
  }

  async function undo(one = given.at(-1)) {
    if (!one) return setNews('There is nothing to take back.')
    const answer = await attempt(undoVerdicts, { verdictIds: one.verdictIds.join() })
    if (answer.status === 'refused') return mark(one.on, answer)
    setGiven((before) => before.filter(({ verdictIds }) => verdictIds[0] !== one.verdictIds[0]))
    take(one.on, answer, { status: 'undone' }, answer.message)
  }

  return {
    ...{ doings, given, news, known, judge, approveAll, undo, setNews },
    /** Says why something was not sent. */
    tell: (on: string, trouble: Trouble) => mark(on, { status: 'refused', ...trouble }),
    /** How a block stands: as the page was made, or as this page knows it since. */
    viewOf: (base: BlockView) => newer(base, known.get(base.blockId)),
  }
}

/** Pages are fetched ahead, and shown after verdicts that they do not know of. */
const newer = (base: BlockView, since: BlockView | undefined) =>
  since && seenOf(since) >= seenOf(base) ? since : base

const seenOf = ({ own, pattern }: BlockView) => own.seen + (pattern?.seen ?? 0)
