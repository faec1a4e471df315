import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DecisionForm } from '@/components/desk/decision-form'
import { DecisionList } from '@/components/desk/decision-list'
import { DeskFacts } from '@/components/desk/desk-facts'
import { DeskPostLayout } from '@/components/desk/desk-post-layout'
import { NearCopyFacts } from '@/components/desk/duplicates/near-copy-facts'
import { markBlocks } from '@/components/desk/marks/mark-blocks'
import { MarksHead } from '@/components/desk/marks/marks-head'
import { PanelSection } from '@/components/desk/panel-section'
import { VerdictDesk } from '@/components/desk/verdicts/verdict-desk'
import { VisibilityForms } from '@/components/desk/visibility/visibility-forms'
import { MetaBox } from '@/components/post/meta-box'
import { PostBody } from '@/components/post/post-body'
import { PostHeader } from '@/components/post/post-header'
import type { Visibility } from '@/lib/posts/post'
import { listStandings } from '@/lib/review/blocks/queries'
import { findPostForDesk } from '@/lib/review/queries'

type Props = PageProps<'/desk/posts/[id]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const desk = await findPostForDesk((await params).id)
  return { title: desk ? `Review: ${desk.post.title}` : 'Not found' }
}

export default async function DeskPostPage({ params }: Props) {
  const desk = await findPostForDesk((await params).id)
  if (!desk) notFound()
  const { post, moves, decisions, mayEdit } = desk
  const marks = await listStandings(post.blocks)
  const { id: postId, revisionId, status: from, version } = post

  return (
    <DeskPostLayout
      panel={
        <>
          <PanelSection title="Your decision">
            {moves.length > 0 ? (
              <DecisionForm reading={{ postId, revisionId, from, version, moves }} />
            ) : (
              <p>{noMoves(post)}</p>
            )}
          </PanelSection>
          <PanelSection title="Where it stands">
            <DeskFacts post={post} mayEdit={mayEdit} />
            <NearCopyFacts postId={postId} place={desk.place} />
          </PanelSection>
          {mayEdit && (
            <PanelSection title="Who may read it">
              <VisibilityForms post={post} />
            </PanelSection>
          )}
          <PanelSection title="Decisions so far">
            <DecisionList decisions={decisions} />
          </PanelSection>
        </>
      }
    >
      <PostHeader post={post} />
      <VerdictDesk mayFix={mayEdit}>
        <MarksHead views={marks} />
        <PostBody blocks={post.blocks} mark={markBlocks(marks)} />
      </VerdictDesk>
      <MetaBox post={post} />
    </DeskPostLayout>
  )
}

const noMoves = ({ visibility }: { visibility: Visibility }) =>
  visibility === 'removed'
    ? 'It is removed, so there is nothing to decide.'
    : 'The policies let your role make no decision from here.'
