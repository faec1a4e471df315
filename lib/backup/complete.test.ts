import { expect, test } from 'vitest'
import { pool } from '@/lib/db/client'

/** Where each column is in an archive: as it is, by a name in place of an id, or worked out anew. */
const columns: Record<string, { kept: string; named: string; workedOut: string }> = {
  Block: { kept: 'hash kind tree createdAt', named: 'id', workedOut: 'text words' },
  Term: { kept: 'kind slug name', named: 'id', workedOut: 'postCount' },
  Post: {
    kept: 'slug sourceId status visibility version author publishedAt listedAt changedAt lastReviewed needsHumanReview',
    named: 'id revisionId',
    workedOut:
      'reference title excerpt image difficulty quality freshness depth clarity aiGenerated hasImages imageHeavy readingTime viewCount words stackId problemId',
  },
  PostTerm: { kept: 'position', named: 'postId termId', workedOut: 'listedAt' },
  Revision: {
    kept: 'number origin hash title lead metadata createdAt',
    named: 'id postId blocks',
    workedOut: '',
  },
  Decision: {
    kept: 'from to version note personName decidedAt',
    named: 'id postId revisionId',
    workedOut: '',
  },
  Attachment: {
    kept: 'sourceId url alt caption width height of position',
    named: '',
    workedOut: '',
  },
  Redirect: { kept: 'path createdAt', named: 'postId', workedOut: '' },
}

/** Not in an archive: who signs in, and how posts came. A decision's person is its name. */
const leftOut = [
  ...['Account', 'Appointment', 'Person', 'Session', 'Verification', '_prisma_migrations'],
  ...['ImportItem', 'ImportRun'],
  'Decision.personId',
]

test('an archive holds every column of every table, or it is known why not', async () => {
  const { rows } = await pool.query<{ table: string; column: string }>(
    `select table_name as "table", column_name as "column" from information_schema.columns
      where table_schema = 'public'`,
  )
  const known = Object.entries(columns).flatMap(([table, { kept, named, workedOut }]) =>
    `${kept} ${named} ${workedOut}`
      .split(' ')
      .filter(Boolean)
      .map((column) => `${table}.${column}`),
  )
  const there = rows
    .filter(({ table }) => !leftOut.includes(table))
    .map(({ table, column }) => `${table}.${column}`)
  expect(there.sort()).toEqual([...known, 'Decision.personId'].sort())
})
