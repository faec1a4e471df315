import { grain } from './mix'
import type { Random } from './random'
import type { Subject } from './subject'
import { about } from './subject'
import type { SyntheticBlock } from './synthetic-post'
import { asides } from './wording/asides'
import type { Section } from './wording/section'
import { sections } from './wording/sections'

export const heading = (text: string): SyntheticBlock => ({ kind: 'heading', depth: 2, text })
export const paragraph = (text: string): SyntheticBlock => ({ kind: 'paragraph', text })

/** Two or three sections in reading order, each as its blocks. */
export function drawSections(random: Random, subject: Subject): SyntheticBlock[][] {
  const chosen = new Set(random.some(sections, random.between(2, 3)))
  return sections
    .filter((section) => chosen.has(section))
    .map((section) => [
      heading(random.pick(section.headings)),
      ...drawParagraphs(random, section, subject),
    ])
}

/** One to four, each on another matter, so that a section never says the same thing twice. */
function drawParagraphs(random: Random, section: Section, subject: Subject): SyntheticBlock[] {
  const paragraphs = random
    .some(section.matters, random.between(1, 4))
    .map(({ openings, closings }) => {
      const shared = `${random.pick(openings)} ${random.pick(closings)}`
      return random.chance(grain.asides) ? `${shared} ${aside(random, subject)}` : shared
    })
  const isParticular = random.chance(grain.particular * paragraphs.length)
  if (isParticular) paragraphs.push(about(random.pick(section.particular), subject))
  return paragraphs.map(paragraph)
}

/** A sentence about the subject, put after a shared paragraph. */
export const aside = (random: Random, subject: Subject) => about(random.pick(asides), subject)
