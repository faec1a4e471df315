import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { CockpitDesk } from '@/components/desk/cockpit/cockpit-desk'
import { CockpitPanel } from '@/components/desk/cockpit/cockpit-panel'
import { QueueEnd } from '@/components/desk/cockpit/queue-end'
import { markBlocks } from '@/components/desk/marks/mark-blocks'
import { MarksBar } from '@/components/desk/marks/marks-bar'
import { VerdictDesk } from '@/components/desk/verdicts/verdict-desk'
import { MetaBox } from '@/components/post/meta-box'
import { PostBody } from '@/components/post/post-body'
import { PostHeader } from '@/components/post/post-header'
import { cockpitPath } from '@/lib/review/cockpit/address'
import { openCockpit } from '@/lib/review/cockpit/queries'

export const metadata: Metadata = { title: 'Review' }

export default async function CockpitPage({ searchParams }: PageProps<'/desk/review'>) {
  const opened = await openCockpit(await searchParams)
  const { text, desk, lastOwn } = opened
  if (!desk) return <QueueEnd view={text} lastOwn={lastOwn} />
  const { task, ahead, changes, marks } = opened
  // What is on the page stays at its address: after a reload, a plain form and a way back.
  if (!opened.isNamed) redirect(cockpitPath(text, { at: task.place }))

  return (
    <VerdictDesk mayFix={desk.mayEdit}>
      <CockpitDesk
        task={task}
        bar={<MarksBar views={marks} />}
        panel={<CockpitPanel desk={desk} ahead={ahead} changes={changes} view={text} />}
      >
        <PostHeader post={desk.post} />
        <PostBody blocks={desk.post.blocks} mark={markBlocks(marks)} />
        <MetaBox post={desk.post} />
      </CockpitDesk>
    </VerdictDesk>
  )
}
