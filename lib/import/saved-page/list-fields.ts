import { z } from 'zod'
import { own } from '@/lib/own'
import type { Metadata } from '@/lib/posts/metadata'
import type { Bullet } from './bullet'
import type { lists } from './labels'
import { groupsOf, pairOf } from './unknown'

/** Puts what fits into the metadata and returns the items that do not. */
type Fill = (metadata: Metadata, bullets: Bullet[]) => Bullet[]

type ListField = (typeof lists)[keyof typeof lists]

/** A whole number, and nothing that a rewrite would lose (`07`, `1e3`). */
export function wholeNumber(text: string): number | undefined {
  const number = Number(text)
  return Number.isSafeInteger(number) && String(number) === text ? number : undefined
}

/** List field → how its items are read. */
export const listFields: Record<ListField, Fill> = {
  stack: texts('stack'),
  tools: texts('tools'),
  checklist: texts('checklist'),
  notes: texts('notes'),
  aiOutline: eachPair((metadata, key, value) => metadata.aiOutline.push({ key, value }) > 0),
  score: eachPair(({ score }, key, value) => {
    const number = Number(value)
    if (Object.hasOwn(score, key) || !Number.isFinite(number) || String(number) !== value)
      return false
    score[key] = number
    return true
  }),
  flags: eachPair(({ flags }, key, value) => {
    if (Object.hasOwn(flags, key) || !/^[01]$/.test(value)) return false
    flags[key] = value === '1'
    return true
  }),
  revision: eachPair(({ revision }, key, value) => fillRevision(revision, key, value)),
  payload: eachPair(({ payload }, key, value) => fillPayload(payload, key, value)),
  entities: eachGroup(['name', 'type'], ({ entities }, { name, type }) => {
    if (name === undefined || type === undefined) return false
    entities.push({ name, type })
    return true
  }),
  imageSources: eachGroup(['source', 'url', 'caption'], ({ imageSources }, image) => {
    imageSources.push(image)
    return true
  }),
}

function texts(field: 'stack' | 'tools' | 'checklist' | 'notes'): Fill {
  return (metadata, bullets) => {
    const plain = bullets.filter(({ text, children }) => children.length === 0 && text !== '')
    metadata[field].push(...plain.map(({ text }) => text))
    return bullets.filter(({ children }) => children.length > 0)
  }
}

function eachPair(take: (metadata: Metadata, key: string, value: string) => boolean): Fill {
  return (metadata, bullets) =>
    bullets.filter((bullet) => {
      const pair = pairOf(bullet)
      return !pair || pair.key === '__proto__' || !take(metadata, pair.key, pair.value)
    })
}

type Group = Partial<Record<string, string>>

/** A group with a key that has no field is kept whole beside what was taken of it. */
function eachGroup(keys: string[], take: (metadata: Metadata, group: Group) => boolean): Fill {
  return (metadata, bullets) => {
    const opened = bullets.flatMap((bullet) => (bullet.text === '' ? bullet.children : [bullet]))
    const pairs = opened.flatMap((bullet) => {
      const pair = pairOf(bullet)
      return pair ? [{ ...pair, bullet }] : []
    })
    const left = groupsOf(pairs).filter((group) => {
      const known = group.filter(({ key }) => keys.includes(key))
      const taken = known.length > 0 && take(metadata, toGroup(known))
      return !taken || known.length < group.length
    })
    const others = opened.filter((bullet) => !pairOf(bullet))
    return [...left.flat().map(({ bullet }) => bullet), ...others]
  }
}

function toGroup(pairs: { key: string; value: string }[]): Group {
  return Object.fromEntries(pairs.map(({ key, value }) => [key, value]))
}

const Status = z.enum(['drafted', 'expanded', 'reviewed'])

function fillRevision(revision: Metadata['revision'], key: string, value: string): boolean {
  if (key === 'status' && revision.status === undefined) {
    const status = Status.safeParse(value.toLowerCase())
    revision.status = status.data
    return status.success
  }
  if (key === 'version' && revision.version === undefined && value !== '') {
    revision.version = value
    return true
  }
  if (key !== 'last reviewed' || revision.lastReviewed !== undefined) return false
  const day = z.iso.date().safeParse(value)
  revision.lastReviewed = day.data
  return day.success
}

const payloadTexts = {
  'source id': 'sourceId',
  generator: 'generator',
  scenario: 'scenario',
} as const
const payloadNumbers = { paragraphs: 'paragraphs', seed: 'seed' } as const

function fillPayload(payload: Metadata['payload'], key: string, value: string): boolean {
  const text = own(payloadTexts, key)
  if (text !== undefined && payload[text] === undefined && value !== '') {
    payload[text] = value
    return true
  }
  const count = own(payloadNumbers, key)
  const number = wholeNumber(value)
  if (count === undefined || number === undefined || payload[count] !== undefined) return false
  if (count === 'paragraphs' && number < 0) return false
  payload[count] = number
  return true
}
