import type { Metadata } from '@/lib/posts/metadata'
import { labelOf } from './label'
import type { SyntheticBlock, SyntheticPost } from './synthetic-post'

/**
 * A post as its page looks when saved as text: a rest of the navigation, title, lead, sections, the meta box. It
 * names neither the date nor who may read it, and where a picture is only in the box.
 */
export function toSavedPage({ title, lead, content, metadata }: SyntheticPost): string {
  const body = content.map((block, at) => `${gap(block, content[at - 1])}${shown(block)}`).join('')
  const box = boxLines(metadata).join('\n')
  return `| | |\n\n${title}\n\n${lead}${body}\n\nalphanode post meta\n\n${box}\n\nSimilar Posts`
}

/** Browsers put a picture right below a list. */
const gap = (block: SyntheticBlock, before: SyntheticBlock | undefined) =>
  block.kind === 'figure' && before?.kind === 'checklist' ? '\n' : '\n\n'

function shown(block: SyntheticBlock): string {
  if (block.kind === 'code') return block.code
  if (block.kind === 'checklist') return bullets(block.items).join('\n')
  if (block.kind !== 'figure') return block.text
  const { alt, caption, source } = block
  return `${alt}\n${caption}. image source: ${source}`
}

/** Labels with one value stand right before it, the others above a list. */
function boxLines({ aiOutline, entities, imageSources, revision, payload, ...others }: Metadata) {
  return [
    `topic${others.topic}`,
    `summary${others.summary}`,
    ...list('ai outline', aiOutline.map(pair)),
    `ai brief${others.aiBrief}`,
    ...list('stack', others.stack),
    ...list('tools', others.tools),
    `code language${others.codeLanguage}`,
    `difficulty${others.difficulty}`,
    `reading time${others.readingTime}`,
    `view count${others.viewCount}`,
    ...list('score', pairs(others.score)),
    ...list('revision', pairs(revision)),
    `reference${others.reference}`,
    `hash${others.hash}`,
    ...list('flags', pairs(others.flags)),
    ...list('checklist', others.checklist),
    ...list('entities', entities.flatMap(pairs), '    '),
    ...list('image sources', imageSources.flatMap(pairs), '    '),
    ...list('payload', pairs(payload)),
    ...list('notes', others.notes),
  ]
}

const list = (label: string, items: string[], indent = '  ') =>
  items.length > 0 ? [label, ...bullets(items, indent)] : []

const bullets = (items: string[], indent = '  ') => items.map((item) => `${indent}• ${item}`)

type Values = Record<string, string | number | boolean | undefined>

const pairs = (values: Values) =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([field, value]) => pair({ key: labelOf(field), value }))

const pair = ({ key, value }: { key: string; value: Values[string] }) =>
  `${key}: ${typeof value === 'boolean' ? Number(value) : value}`
