import type { Mix } from './mix'
import { defaultMix } from './mix'
import { synthesizePost } from './post'
import type { SyntheticPost } from './synthetic-post'

export type Archive = {
  /** How many posts, up to 2^32 - 1. */
  count: number
  /** Any whole number from 0 to 2^32 - 1: the same seed gives the same posts on every machine. */
  seed: number
  mix?: Mix
}

/** An archive of `count` posts, one at a time: post n is the same whatever the count, and nothing is kept. */
export function* synthesize({ count, seed, mix = defaultMix }: Archive): Generator<SyntheticPost> {
  for (let number = 1; number <= count; number += 1) yield synthesizePost(seed, number, mix)
}
