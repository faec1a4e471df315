import { expect, test } from 'vitest'
import type { Sql } from '@/lib/db/transaction'
import { inTransaction } from '@/lib/db/transaction'
import { makePost } from '../testing/make-posts'
import { makePerson } from '../testing/people'
import { rewrite } from '../testing/rewriting'
import { coverPosts } from './cover.store'
import { coverPending } from './pending.store'
import { checkCounts } from './testing/check-counts'

test('a text that comes while its post is being counted, and says what nobody knew, is counted', async () => {
  const eve = await makePerson('Eve', 'editor')
  const { postId } = await makePost({ texts: ['One.'] })
  await coverPending()
  let isThere = false
  const meanwhile = (sql: Sql) =>
    new Proxy(sql, {
      get: (_, name) => async (text: string, values: unknown[]) => {
        expect(name).toBe('query')
        // What it says is read: its patterns were learnt before.
        if (!isThere && text.includes('p."revisionId"') && text.includes('"openBlocks"')) {
          isThere = true
          await rewrite(postId, eve, 'Entirely new.')
        }
        return sql.query(text, values)
      },
    })
  await inTransaction((sql) => coverPosts(meanwhile(sql), [postId]))
  expect(isThere).toBe(true)
  await coverPending()
  await checkCounts()
})
