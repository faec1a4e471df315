import type { SubmitEvent } from 'react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import type { Draft } from '@/lib/review/editing/draft'
import type { Conflict } from '@/lib/review/editing/save'
import type { Picks } from '@/lib/review/editing/settle'
import { pickAll, settle } from '@/lib/review/editing/settle'
import { ConflictBlocks } from './conflict-blocks'
import { ConflictFields } from './conflict-fields'
import type { Saving } from './use-saving'

type Props = {
  postId: number
  conflict: Conflict
  /** Where no script runs, the server puts together what was chosen. */
  saving: Saving
  onSettle: (draft: Draft) => void
}

/** Both texts where two people changed the same; what only one of them changed is in the result already. */
export function ConflictPanel({ postId, conflict, saving, onSettle }: Props) {
  const { merged, mine, baseRevisionId, revisionId: theirs } = conflict
  const [picks, setPicks] = useState<Picks>({ fields: {}, blocks: {} })
  const goOn = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    onSettle(settle(merged, picks))
  }
  return (
    <form className="font-ui space-y-6" action={saving.submit} onSubmit={goOn}>
      {Object.entries({ postId, baseRevisionId, theirs }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <input type="hidden" name="draft" value={JSON.stringify(mine)} />
      <p className="needs-script flex flex-wrap gap-3">
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
