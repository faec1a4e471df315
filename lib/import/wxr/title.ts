import { cutAtWord } from '@/lib/content/cut'
import { firstWords, visibleText } from './visible-text'

/** As `Draft` allows. */
const LONGEST = 500

/** Characters of a title that is made from the first words. */
const MADE = 80

/** A post's title; WordPress allows none, so then its first words, or else its number. */
export function titleOf(title: string, content: string, postId: string): string {
  const seen = visibleText(title)
  if (seen !== '') return shortened(seen, LONGEST)
  return shortened(firstWords(content, MADE), MADE) || `(untitled) ${postId}`
}

const shortened = (text: string, max: number) =>
  text.length <= max ? text : `${cutAtWord(text, max - 1).replace(/[\s\p{P}]+$/u, '')}…`
