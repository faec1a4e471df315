import type { Block } from '@/lib/content/block'
import { excerpt } from '@/lib/content/excerpt'
import { countWords } from '@/lib/content/measure'
import type { Metadata } from './metadata'
import { firstPicture } from './picture'
import type { NewRevision } from './revision'
import { hashRevision } from './revision-hash'
import { termsOf } from './terms'

type Content = { title: string; lead: string; blocks: Block[]; metadata: Metadata }

/** A revision with all that lists need of it, from what it says. Pure. */
export const composeRevision = (content: Content): NewRevision => ({
  ...content,
  excerpt: excerpt(content.lead, content.blocks),
  picture: firstPicture(content.blocks),
  terms: termsOf(content.metadata),
  words: content.blocks.reduce((sum, { words }) => sum + words, countWords(content.lead)),
  hash: hashRevision(content),
})
