import type { Draft } from '@/lib/import/draft'
import { synthesizePost } from './post'

type Archive = {
  /** How many posts, up to 2^32 - 1. */
  count: number
  /** Any whole number from 0 to 2^32 - 1: the same seed gives the same posts on every machine. */
  seed: number
}

/** An archive of `count` posts, one at a time: post n is the same whatever the count, and nothing is kept. */
export function* synthesize({ count, seed }: Archive): Generator<Draft> {
  for (let number = 1; number <= count; number += 1) yield synthesizePost(seed, number)
}
