import type { Listing, TermKind, TermStanding } from '@/lib/posts/post'

/** A page of the terms of a kind. */
export type KindPage = { kind: TermKind; terms: Listing<TermStanding>; isFirst: boolean }
