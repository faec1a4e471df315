import { Button } from '@/components/ui/button'
import { count, number } from '@/components/ui/count'
import { CheckField, TextArea } from '@/components/ui/field'

type Props = {
  posts: string
  reviewed: number
  /** Of those posts, how many say nothing else. */
  alone: number
  /** Whether nothing is to stand in the block's place. */
  isRemoval: boolean
  keepsReview: boolean
  note: string | undefined
  pending: boolean
}

/** Says what fixing a block everywhere will do, and asks for it. */
export function FixConfirm({ posts, reviewed, keepsReview, note, pending, ...what }: Props) {
  const { alone, isRemoval } = what
  const does = isRemoval ? `Remove it from ${posts}` : 'Fix it everywhere'
  return (
    <div className="space-y-5">
      <TextArea
        label="Note"
        hint="Why it is changed: it stands in the history of every post."
        name="note"
        maxLength={2000}
        required
        defaultValue={note}
      />
      <ul className="list-disc space-y-1 pl-5">
        <li>
          What changes: {posts}, each by a new revision{' '}
          {isRemoval ? 'without this block' : 'with this text'}.
        </li>
        {isRemoval && alone > 0 && (
          <li>
            What says nothing else stays as it is, and is named. Now that is {count(alone, 'post')}.
          </li>
        )}
        <li>
          Reviewed posts {keepsReview ? 'stay reviewed' : 'are to be reviewed again'}: that is the
          policy. Now they are {number(reviewed)}.
        </li>
        <li>What is rewritten before its turn comes stays as it is, and is named.</li>
        <li>All of it can be taken back for 30 days.</li>
      </ul>
      <CheckField
        label={`Yes, ${isRemoval ? 'remove it from' : 'change it in'} all of these posts`}
        name="confirm"
        value="yes"
        required
      />
      <Button type="submit" name="step" value="fix" look="primary" disabled={pending}>
        {pending ? 'Starting …' : does}
      </Button>
    </div>
  )
}
