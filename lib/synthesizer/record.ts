import type { Metadata } from '@/lib/posts/metadata'
import { after, dayOf } from './dates'
import type { Mix } from './mix'
import { grain } from './mix'
import type { Random } from './random'
import type { Story } from './story'
import { about } from './subject'
import type { SyntheticBlock } from './synthetic-post'
import { actions, briefs, notes, summaries } from './wording/claims'

type Identity = { sourceId: string; number: string; seed: number; publishedAt: Date }

/** What came with the post: claims drawn at random, and copies of what its content says. */
export function keepRecord(story: Story, identity: Identity, mix: Mix, random: Random): Metadata {
  const { subject, content } = story
  const { stack, problem, scenario } = subject
  const status = drawStatus(random, mix)
  const pictures = imageSources(content)

  return {
    topic: `${problem} / ${stack.name}`,
    summary: about(random.pick(summaries), subject),
    aiOutline: [
      { key: 'context', value: scenario },
      { key: 'problem', value: problem },
      { key: 'stack', value: stack.name },
      { key: 'recommended action', value: random.pick(actions) },
    ],
    aiBrief: random.pick(briefs),
    stack: [stack.name, stack.area, stack.language],
    tools: [...stack.tools],
    codeLanguage: stack.language,
    difficulty: random.pick(['beginner', 'intermediate', 'advanced']),
    readingTime: random.between(2, 18),
    viewCount: random.below(random.pick([1_000, 50_000, 200_000, 900_000])),
    score: {
      quality: random.between(55, 99),
      freshness: random.between(40, 99),
      depth: random.between(50, 99),
      clarity: random.between(55, 99),
    },
    revision: {
      status,
      version: `1.${random.below(10)}.${random.below(10)}`,
      ...(random.chance(grain.everReviewed[status]) && {
        lastReviewed: dayOf(after(identity.publishedAt, random)),
      }),
    },
    reference: `syn-ref-${identity.number}-${random.between(1_000, 9_999)}`,
    hash: drawHash(random),
    flags: {
      'ai generated style': random.chance(grain.aiStyle),
      'has images': pictures.length > 0,
      'image heavy': pictures.length > 2,
      'needs human review': random.chance(mix.needingReview[status]),
    },
    checklist: content.flatMap((block) => (block.kind === 'checklist' ? block.items : [])),
    entities: [
      { name: stack.name, type: 'stack' },
      { name: stack.area, type: 'area' },
      { name: problem, type: 'problem' },
    ],
    imageSources: pictures,
    payload: {
      sourceId: identity.sourceId,
      generator: 'alphanode synthesizer',
      paragraphs: content.filter(({ kind }) => kind === 'paragraph').length,
      scenario,
      seed: identity.seed,
    },
    notes: random.some(notes, 3),
    unknown: {},
  }
}

function drawStatus(random: Random, { reviewed, expanded }: Mix) {
  const drawn = random.fraction()
  if (drawn < reviewed) return 'reviewed'
  return drawn < reviewed + expanded ? 'expanded' : 'drafted'
}

function drawHash(random: Random): string {
  return [random.next(), random.next(), random.next()]
    .map((part) => part.toString(16).padStart(8, '0'))
    .join('')
}

function imageSources(content: SyntheticBlock[]): Metadata['imageSources'] {
  return content.flatMap((block) => {
    if (block.kind !== 'figure') return []
    const { source, url, caption } = block
    return [{ ...(source && { source }), ...(url && { url }), caption }]
  })
}
