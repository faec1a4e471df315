import { drawFigures } from './figures'
import type { Mix } from './mix'
import { grain } from './mix'
import type { Random } from './random'
import { aside, drawSections, heading, paragraph } from './sections'
import type { Subject } from './subject'
import { about, pickSubject } from './subject'
import type { SyntheticBlock } from './synthetic-post'
import { checklists } from './wording/checklists'
import { closingHeadings, closings } from './wording/closings'
import { leads } from './wording/leads'
import { editions, titles } from './wording/titles'

/** What a post says. */
export type Story = { subject: Subject; title: string; lead: string; content: SyntheticBlock[] }

export function tellStory(random: Random, mix: Mix): Story {
  const subject = pickSubject(random)
  const title = about(random.pick(titles), subject)
  return {
    subject,
    title: random.chance(grain.editions) ? `${title} (${random.pick(editions)})` : title,
    lead: about(random.pick(leads), subject),
    content: tellContent(random, subject, mix),
  }
}

/** The same story told again: word for word, or with one sentence more after one of its paragraphs. */
export function retellStory(story: Story, random: Random): Story {
  const paragraphs = story.content.filter(({ kind }) => kind === 'paragraph')
  const [touched] = random.chance(grain.touched) ? random.some(paragraphs, 1) : []
  const retold = (block: SyntheticBlock) =>
    block === touched && block.kind === 'paragraph'
      ? paragraph(`${block.text} ${aside(random, story.subject)}`)
      : block
  return { ...story, content: story.content.map(retold) }
}

function tellContent(random: Random, subject: Subject, { images }: Mix): SyntheticBlock[] {
  const [cover, ...inside] = drawFigures(random, subject, images)
  const last = inside.pop()
  const sections = drawSections(random, subject)
  if (random.chance(grain.code)) sections[0]?.push(code(random, subject))
  for (const [index, figure] of inside.entries()) sections[index]?.push(figure)
  return [
    ...(cover ? [cover] : []),
    ...sections.flat(),
    heading('implementation checklist'),
    { kind: 'checklist', items: [...random.pick(checklists)] },
    ...(last ? [last] : []),
    heading(random.pick(closingHeadings)),
    paragraph(about(random.pick(closings), subject)),
  ]
}

const code = (random: Random, { stack }: Subject): SyntheticBlock => ({
  kind: 'code',
  language: stack.language,
  code: random.pick(stack.samples),
})
