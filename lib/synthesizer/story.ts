import type { SourceBlock } from '@/lib/content/source-block'
import { drawFigures } from './figures'
import { mix } from './mix'
import type { Random } from './random'
import { aside, drawSections, heading, paragraph } from './sections'
import type { Subject } from './subject'
import { about, pickSubject } from './subject'
import { checklists } from './wording/checklists'
import { closingHeadings, closings } from './wording/closings'
import { leads } from './wording/leads'
import { editions, titles } from './wording/titles'

/** What a post says. */
export type Story = { subject: Subject; title: string; lead: string; content: SourceBlock[] }

export function tellStory(random: Random): Story {
  const subject = pickSubject(random)
  const title = about(random.pick(titles), subject)
  return {
    subject,
    title: random.chance(mix.editions) ? `${title} (${random.pick(editions)})` : title,
    lead: about(random.pick(leads), subject),
    content: tellContent(random, subject),
  }
}

/** The same story told again: word for word, or with one sentence more after one of its paragraphs. */
export function retellStory(story: Story, random: Random): Story {
  const paragraphs = story.content.filter(({ kind }) => kind === 'paragraph')
  const [touched] = random.chance(75) ? random.some(paragraphs, 1) : []
  const retold = (block: SourceBlock) =>
    block === touched && block.kind === 'paragraph'
      ? paragraph(`${block.text} ${aside(random, story.subject)}`)
      : block
  return { ...story, content: story.content.map(retold) }
}

function tellContent(random: Random, subject: Subject): SourceBlock[] {
  const [cover, ...inside] = drawFigures(random, subject)
  const last = inside.pop()
  const sections = drawSections(random, subject)
  if (random.chance(mix.code)) sections[0]?.push(code(random, subject))
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

const code = (random: Random, { stack }: Subject): SourceBlock => ({
  kind: 'code',
  language: stack.language,
  code: random.pick(stack.samples),
})
