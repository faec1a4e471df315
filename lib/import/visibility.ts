import type { Visibility } from '@/lib/posts/post'
import type { Draft } from './draft'

/** Who may read a post here, and whether it was a person who said so last. */
export type Shown = { visibility: Visibility; isPlacedByPerson: boolean }

/**
 * What the source's word about who may read a post comes to:
 * `hide` and `publish` follow it; `staysPublic` and `staysPrivate` do not, because somebody here edited or judged the
 * post; `wasPublished` does not, because somebody here made it public.
 */
export type Following =
  | 'same'
  | 'hide'
  | 'publish'
  | 'staysPublic'
  | 'staysPrivate'
  | 'wasPublished'

/**
 * Who may read a post after its source was read again. What a person here made private or removed stays so, and what
 * a person here published stays public. A source that does not say changes nothing.
 *
 * | here, and who said so     | source  | untouched here | edited or judged here |
 * | ------------------------- | ------- | -------------- | --------------------- |
 * | public by the source      | private | hide           | staysPublic           |
 * | public by a person        | private | wasPublished   | wasPublished          |
 * | private by the source     | public  | publish        | staysPrivate          |
 * | private by a person       | public  | same           | same                  |
 * | removed                   | any     | same           | same                  |
 * | anything                  | as here | same           | same                  |
 */
export function followSource(
  { visibility, isPlacedByPerson }: Shown,
  stated: Draft['visibility'],
  isTouched: boolean,
): Following {
  if (stated === undefined || visibility === 'removed' || stated === visibility) return 'same'
  if (stated === 'private') {
    if (isPlacedByPerson) return 'wasPublished'
    return isTouched ? 'staysPublic' : 'hide'
  }
  if (isPlacedByPerson) return 'same'
  return isTouched ? 'staysPrivate' : 'publish'
}

/** What the ledger says of each; the first two are counted by how they begin. */
export const followed = {
  hide: 'It is no longer public at the source: it was made private here.',
  publish: 'It is public at the source now: it was made public here.',
  staysPublic:
    'It is no longer public at the source, but was edited or judged here: it stays public until somebody makes it private.',
  staysPrivate:
    'It is public at the source now, but was edited or judged here: it stays private until somebody makes it public.',
  wasPublished: 'It is not public at the source; somebody here made it public, and it stays so.',
} as const satisfies Record<Exclude<Following, 'same'>, string>
