import { own } from '@/lib/own'
import type { Draft } from './draft'

type Fields = Readonly<Record<string, string | undefined>>

/**
 * A draft with what was typed into the fields of its form: where no script runs, they know more than the draft that
 * was sent with them; where one does, they say the same. Its limits are to be checked once more.
 */
export function withPlainFields(draft: Draft, form: Fields): Draft {
  const text = (name: string, present: string) =>
    own(form, name)?.replaceAll('\r\n', '\n') ?? present
  const names = (name: string, present: string[]) =>
    own(form, name) === undefined ? present : text(name, '').split('\n')
  const { fields } = draft
  return {
    ...draft,
    title: text('title', draft.title),
    lead: text('lead', draft.lead),
    slug: text('slug', draft.slug),
    visibility: visibilities.find((each) => each === form.visibility) ?? draft.visibility,
    reason: text('reason', draft.reason),
    fields: {
      topic: text('topic', fields.topic),
      summary: text('summary', fields.summary),
      stack: names('stack', fields.stack),
      tools: names('tools', fields.tools),
      problems: names('problems', fields.problems),
      areas: names('areas', fields.areas),
      categories: names('categories', fields.categories),
      tags: names('tags', fields.tags),
      codeLanguage: text('codeLanguage', fields.codeLanguage),
      difficulty: text('difficulty', fields.difficulty),
      checklist: names('checklist', fields.checklist),
    },
    blocks: draft.blocks.map((block, at) =>
      block.kind === 'prose' ? { ...block, markdown: text(`prose-${at}`, block.markdown) } : block,
    ),
  }
}

const visibilities = ['public', 'private', 'removed'] as const
