'use client'
import type { ReactNode, SubmitEvent } from 'react'
import { Button } from '@/components/ui/button'
import { count } from '@/components/ui/count'
import type { BlockView } from '@/lib/review/blocks/view'
import { PlainOutcome } from '../verdicts/plain-outcome'
import { useVerdictDesk } from '../verdicts/verdict-desk'
import { VerdictTrouble } from '../verdicts/verdict-trouble'
import { goToUnread } from './go-to-unread'

const ALL = 'shown'
/** So many one act takes. */
const MOST = 500

type Props = { views: BlockView[]; children?: ReactNode }

/** How far the blocks of a post are judged, and what can be done with all of them. */
export function MarksBar({ views: bases, children }: Props) {
  const { viewOf, doings, given, news, plain, approveAll, undo } = useVerdictDesk()
  const views = bases.map(viewOf)
  const open = views.filter(({ state }) => state === 'open')
  const doing = doings.get(ALL)
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    void approveAll(ALL, new FormData(event.currentTarget))
  }
  if (views.length === 0) return null
  return (
    <section aria-label="Blocks" className="marks-bar">
      <p>{sayHowFar(views)}</p>
      {open.length > 0 && (
        <>
          <Button
            aria-keyshortcuts="b"
            className="needs-script px-2! max-sm:hidden"
            onClick={() => goToUnread()}
          >
            Next to read
          </Button>
          <form action={plain.approve} onSubmit={send}>
            <input
              type="hidden"
              name="blocks"
              value={open
                .slice(0, MOST)
                .map(({ blockId, own }) => `${blockId}:${own.seen}`)
                .join()}
            />
            <Button
              type="submit"
              aria-keyshortcuts="g"
              className="px-2!"
              disabled={doing?.status === 'busy'}
            >
              Approve what is shown
            </Button>
          </form>
        </>
      )}
      {given.length > 0 && (
        <Button aria-keyshortcuts="z" className="needs-script px-2!" onClick={() => void undo()}>
          Undo verdict
        </Button>
      )}
      {children}
      <p aria-live="polite" className="text-accent">
        {news}
      </p>
      {doing?.status === 'refused' && (
        <div className="w-full">
          <VerdictTrouble {...doing} />
        </div>
      )}
      <PlainOutcome />
    </section>
  )
}

/** E.g. `7 of 12 blocks approved; 4 to read; 1 wrong`. */
function sayHowFar(views: BlockView[]) {
  const having = (wanted: BlockView['state']) =>
    views.filter(({ state }) => state === wanted).length
  const [approved, open, wrong] = [having('approved'), having('open'), having('wrong')]
  if (approved === views.length)
    return `All ${count(approved, 'block')} approved. The post still needs its own decision: on its title, lead, facts and fitness.`
  const parts = [open > 0 && `${open} to read`, wrong > 0 && `${wrong} wrong`].filter(Boolean)
  return `${[`${approved} of ${count(views.length, 'block')} approved`, ...parts].join('; ')}`
}
