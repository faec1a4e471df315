import { z } from 'zod'
import { cleanText, oneLine } from './text'

/**
 * What is sent may be longer than what is kept of it: lines end in two characters, and there are spaces. What is far
 * longer is refused before anything is done with it.
 */
const roomFor = (most: number) => 4 * most + 1_000

/** At most so many characters once `clean` was done. */
const bounded = (most: number, clean: (sent: string) => string) =>
  z.string().max(roomFor(most)).transform(clean).pipe(z.string().max(most))

/** One line of text. */
export const line = (most: number) => bounded(most, oneLine)

/** Text as it came, without what no database keeps. */
export const text = (most: number) => bounded(most, cleanText)

/** Lines of text, as a text area has them. */
export const lines = (most: number) =>
  bounded(most, (sent) => cleanText(sent.replace(/\r\n?/g, '\n')))

/** The same without white space around it. */
export const note = (most: number) =>
  bounded(most, (sent) => cleanText(sent.replaceAll('\r\n', '\n')).trim())
