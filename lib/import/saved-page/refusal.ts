import { raise } from '../limits'
import { maxTitle } from './limits'

/** Why a page cannot be read, and at which line (from 1). */
export type Refusal = { line: number; reason: string }

const again = 'Trying again helps only with a file that has been put right.'

/** Each says what failed, what was expected, and whether to try again. */
export const refusals = {
  empty: () => ({
    line: 1,
    reason: `It is empty; a WordPress export, JSON lines or a saved page was expected. ${again}`,
  }),
  binary: (line: number) => ({
    line,
    reason: `The file is binary (it holds a NUL byte); a saved page in UTF-8 text was expected. ${again}`,
  }),
  notUtf8: (line: number) => ({
    line,
    reason: `This line is not UTF-8; a saved page in UTF-8 text was expected. ${again}`,
  }),
  tooLarge: (line: number, size: string) => ({
    line,
    reason: `The file is larger than ${size}, and reading stopped here; one saved page was expected. ${raise('largestPage')}`,
  }),
  tooLong: (line: number, most: string) => ({
    line,
    reason: `The file has more than ${most} lines; one saved page was expected. ${raise('mostPageLines')}`,
  }),
  noTitle: (line: number) => ({
    line,
    reason: `There is no title; a short line without a full stop was expected here, before the text. ${again}`,
  }),
  titleTooLong: (line: number) => ({
    line,
    reason: `The title is too long; at most ${maxTitle} characters were expected. ${again}`,
  }),
  noMetaBox: (line: number) => ({
    line,
    reason: `There is no meta box; the line "alphanode post meta" was expected before the end of the page. ${again}`,
  }),
  notAPost: (line: number, problem: string) => ({
    line,
    reason: `The page was read, but is not a post: ${problem}. ${again}`,
  }),
  noHeading: (line: number) => ({
    line,
    reason: `There is no title; a heading (h1) with words was expected before the text. ${again}`,
  }),
  tooManyElements: (line: number, most: string) => ({
    line,
    reason: `The page has more than ${most} elements, or tags that are never closed make as many; one saved page was expected. ${raise('mostHtml')}`,
  }),
  tooDeep: (line: number) => ({
    line,
    reason: `The page is nested too deeply to be read; one saved page was expected. ${again}`,
  }),
} satisfies Record<string, (line: number, problem: string) => Refusal>
