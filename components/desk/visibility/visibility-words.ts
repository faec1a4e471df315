import type { Visibility } from '@/lib/posts/post'

/** What can be made of a post from where it is: the button, and what readers and search engines will see. */
export const visibilityMoves = {
  public: [
    {
      to: 'private',
      label: 'Unpublish',
      says: 'Readers will be told that there is no such page, and it leaves every list. Search engines drop it after a while. Its address stays its own.',
    },
    {
      to: 'removed',
      label: 'Remove',
      says: 'Readers will be told that it is gone for good, and it leaves every list. Search engines drop it soon. Its address stays its own.',
    },
  ],
  private: [
    {
      to: 'public',
      label: 'Publish',
      says: 'Everybody may read it again at its address, and it is back in the lists. Search engines may keep it once it is reviewed.',
    },
    {
      to: 'removed',
      label: 'Remove',
      says: 'Readers will be told that it is gone for good. Search engines drop it soon. Its address stays its own.',
    },
  ],
  removed: [
    {
      to: 'public',
      label: 'Bring back',
      says: 'Everybody may read it again at its address, and it is back in the lists. Search engines may keep it once it is reviewed.',
    },
  ],
} as const satisfies Record<Visibility, { to: Visibility; label: string; says: string }[]>

/** Who may read a post. */
export const visibilityStates = {
  public: 'Public: everybody may read it.',
  private: 'Private: only the desk may read it.',
  removed: 'Removed: its address says that it is gone.',
} as const satisfies Record<Visibility, string>
