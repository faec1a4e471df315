import type { SubmitEvent } from 'react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import type { Draft } from '@/lib/review/editing/draft'
import type { Merged } from '@/lib/review/editing/merge'
import type { Picks } from './conflict'
import { pickAll, settle } from './conflict'
import { ConflictBlocks } from './conflict-blocks'
import { ConflictFields } from './conflict-fields'

type Props = { merged: Merged; onSettle: (draft: Draft) => void }

/** Both texts where two people changed the same; what only one of them changed is in the result already. */
export function ConflictPanel({ merged, onSettle }: Props) {
  const [picks, setPicks] = useState<Picks>({ fields: {}, blocks: {} })
  const goOn = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    onSettle(settle(merged, picks))
  }
  return (
    <form className="font-ui space-y-6" onSubmit={goOn}>
      <p className="flex flex-wrap gap-3">
        <Button onClick={() => setPicks(pickAll(merged, 'theirs'))}>All theirs</Button>
        <Button onClick={() => setPicks(pickAll(merged, 'mine'))}>All mine</Button>
      </p>
      <ConflictFields
        choices={merged.choices}
        picks={picks.fields}
        onPick={(name, pick) => setPicks({ ...picks, fields: { ...picks.fields, [name]: pick } })}
      />
      <ConflictBlocks
        pieces={merged.blocks}
        picks={picks.blocks}
        onPick={(at, pick) => setPicks({ ...picks, blocks: { ...picks.blocks, [at]: pick } })}
      />
      <Button type="submit" look="primary">
        Go on with these
      </Button>
    </form>
  )
}
