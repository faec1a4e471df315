const mend = 'Trying again helps only with a file that has been put right.'
const exportAgain = 'Export again with WordPress (Tools, Export) and import that file.'

/** Why a file, or a part of it, is refused: what is wrong, what was expected, what helps. */
export const faults = {
  doctype:
    'A DOCTYPE or entity declaration stands here; no WordPress export has one, and it can hide what makes a program stop. Nothing after it was read. Remove it, or export again.',
  noRoot: `This is no WordPress export: the tag <rss> was expected at its start. ${exportAgain}`,
  otherRoot: (name: string) =>
    `This is no WordPress export: it begins with <${name}>, and <rss> was expected. ${exportAgain}`,
  cutOff: (items: number) =>
    `The file ends before </rss>: it was cut off after ${items === 1 ? 'one item' : `${items} items`}, and more may be missing. What came before is kept. ${exportAgain}`,
  unended: (problem: string) => `${problem}. The other items are kept. ${mend}`,
  malformed: (name: string, problem: string, line: number) =>
    `This <${name}> is not well-formed XML: on line ${line}: ${problem} The other items are kept. ${mend}`,
} as const
