import type { EditBlock } from '@/lib/content/edit-block'
import type { MergePiece, Pick } from '@/lib/content/merge-blocks'
import type { Picks } from '@/lib/review/editing/settle'
import { blockPick } from '@/lib/review/editing/settle'
import { ConflictChoice } from './conflict-choice'
import { writtenBlocks } from './written-blocks'

type Props = {
  pieces: readonly MergePiece<EditBlock>[]
  picks: Picks['blocks']
  onPick: (at: number, pick: Pick) => void
}

/** The text in reading order: folded where it is settled, side by side where it is left to choose. */
export function ConflictBlocks({ pieces, picks, onPick }: Props) {
  let place = 0
  return [...pieces.entries()].map(([at, piece]) => {
    if (piece.kind === 'settled') return <Settled key={at} blocks={piece.blocks} />
    const choice = place
    place += 1
    return (
      <ConflictChoice
        key={at}
        name={blockPick(choice)}
        legend={`Place ${choice + 1} in the text`}
        options={[
          { value: 'theirs', label: 'Theirs', shown: writtenBlocks(piece.theirs) ?? 'Removed' },
          { value: 'mine', label: 'Mine', shown: writtenBlocks(piece.mine) ?? 'Removed' },
          { value: 'both', label: 'Both, theirs first', shown: null },
        ]}
        chosen={picks[choice]}
        onChoose={(pick) => onPick(choice, pick)}
      />
    )
  })
}

function Settled({ blocks }: { blocks: readonly EditBlock[] }) {
  return (
    <details className="diff-unchanged">
      <summary>{blocks.length === 1 ? '1 block' : `${blocks.length} blocks`} settled</summary>
      <p className="conflict-text">{writtenBlocks(blocks)}</p>
    </details>
  )
}
