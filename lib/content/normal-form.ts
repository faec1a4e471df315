/** More combining marks than this on one letter are left out: sorting them takes the square of their number. */
const MOST_MARKS = 30

const marksTooMany = new RegExp(String.raw`(\p{M}{${MOST_MARKS}})\p{M}+`, 'gu')

/**
 * A text in a Unicode normal form, in time that grows with its length: of the combining marks in a row, the first 30 are
 * kept (as Unicode's stream-safe text has it). The only place that may call `normalize`.
 */
export function normalForm(text: string, form: 'NFC' | 'NFKC' | 'NFKD' = 'NFC'): string {
  // Twice: some letters come apart into a letter and a mark.
  return withFewMarks(withFewMarks(text).normalize(form))
}

const withFewMarks = (text: string) => text.replace(marksTooMany, '$1')
