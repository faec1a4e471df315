import { expect, test } from 'vitest'
import { readFields, writeFields } from './edit-fields'
import { Metadata } from './metadata'
import { termsOf } from './terms'

const metadata = Metadata.parse({
  topic: 'keeping  staging small',
  stack: ['python services', 'backend'],
  tools: ['pytest', 'git'],
  difficulty: 'advanced',
  entities: [
    { name: 'python services', type: 'Stack' },
    { name: 'keeping staging small', type: 'problem' },
    { name: 'Ada', type: 'person' },
    { name: 'git', type: 'tool' },
  ],
  terms: [
    { kind: 'category', name: 'Notes', slug: 'notes-2' },
    { kind: 'tag', name: 'cron' },
  ],
  unknown: { mood: ['calm', 3] },
})
const fields = readFields(metadata)
const change = (more: Partial<typeof fields>) => writeFields(metadata, { ...fields, ...more })

test('fields nobody changed leave metadata as it is, to the letter', () => {
  expect(JSON.stringify(change({}))).toBe(JSON.stringify(metadata))
  expect(change({ difficulty: 'basic' })).toEqual({ ...metadata, difficulty: 'basic' })
})

test('an emptied field says nothing', () => {
  expect(change({ difficulty: '' }).difficulty).toBeUndefined()
  expect(change({ categories: [], tags: [] }).terms).toBeUndefined()
})

test('a post is filed under what an editor says', () => {
  const changed = change({
    stack: ['go services'],
    problems: ['losing logs'],
    areas: ['backend'],
    tools: ['pytest'],
    categories: ['Notes', 'Lessons'],
  })
  expect(termsOf(changed)).toEqual([
    { kind: 'stack', name: 'go services' },
    { kind: 'problem', name: 'losing logs' },
    { kind: 'area', name: 'backend' },
    { kind: 'tool', name: 'pytest' },
    { kind: 'category', name: 'Notes', slug: 'notes-2' },
    { kind: 'category', name: 'Lessons' },
    { kind: 'tag', name: 'cron' },
    { kind: 'difficulty', name: 'advanced' },
  ])
  expect(changed.entities).toContainEqual({ name: 'Ada', type: 'person' })
  expect(changed.unknown).toEqual(metadata.unknown)
})
