import { createHash } from 'node:crypto'
import { absolute } from '../absolute'
import { answerUnlessKnown } from '../conditional'
import type { Spell } from '../markdown/post-markdown'
import { findLists } from './lists.store'
import { llmsTxt, sections } from './llms-txt'

/** As it was last written. */
let written: { tag: string; text: string } | undefined

/** llms.txt: what it lists is asked of the database, and written anew only when that is something else. */
export async function answerLlmsTxt(request: Request, spell: Spell, now = new Date()) {
  const kinds = sections.map(({ kind }) => kind)
  const lists = await findLists(kinds, now)
  const tag = createHash('sha256')
    .update(JSON.stringify([absolute('/'), lists]))
    .digest('base64url')
  return answerUnlessKnown(request, 'text/plain; charset=utf-8', { tag, changedAt: null }, () => {
    if (written?.tag !== tag) written = { tag, text: llmsTxt(lists, spell) }
    return written.text
  })
}
