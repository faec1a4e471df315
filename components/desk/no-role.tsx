import { Notice } from '@/components/ui/notice'

/** For a person who is signed in and holds no role. */
export function NoRole({ name }: { name: string }) {
  return (
    <Notice>
      You are signed in as {name}, but hold no role at the desk yet. Ask whoever runs this site for
      one, or sign out and use another account.
    </Notice>
  )
}
