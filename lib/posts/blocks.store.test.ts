import { expect, test } from 'vitest'
import { toBlocks } from '@/lib/content/blocks'
import { db } from '@/lib/db/client'
import { inRehearsal, inTransaction } from '@/lib/db/transaction'
import { saveBlocks } from './blocks.store'

const blocksOf = (...texts: string[]) =>
  toBlocks(texts.map((text) => ({ kind: 'paragraph', text })))

test('a block has one id, whoever says it', async () => {
  const first = await inTransaction((sql) => saveBlocks(sql, blocksOf('one', 'two', 'one')))
  const second = await inTransaction((sql) => saveBlocks(sql, blocksOf('two', 'three')))
  const [one, two] = blocksOf('one', 'two')
  expect(first.size).toBe(2)
  expect(second.get(two?.hash ?? '')).toBe(first.get(two?.hash ?? ''))
  expect(await db.block.findUnique({ where: { hash: one?.hash ?? '' } })).toMatchObject({
    id: first.get(one?.hash ?? ''),
    text: 'one',
  })
})

test('a block that somebody else stores at the same time has one id', async () => {
  const [block] = blocksOf('said twice at once')
  const hash = block?.hash ?? ''
  const save = () => inTransaction((sql) => saveBlocks(sql, blocksOf('said twice at once')))
  const ids = await inTransaction(async (sql) => {
    const [own] = [(await saveBlocks(sql, blocksOf('said twice at once'))).get(hash)]
    const other = save() // waits for this transaction
    await sql.query('select pg_sleep(0.2)')
    return { own, other }
  })
  expect(ids.own).toEqual(expect.any(Number))
  expect((await ids.other).get(hash)).toBe(ids.own)
})

test('a block whose transaction was undone is stored the next time', async () => {
  await inRehearsal((sql) => saveBlocks(sql, blocksOf('undone')))
  const ids = await inTransaction((sql) => saveBlocks(sql, blocksOf('undone')))
  const [id] = ids.values()
  expect(await db.block.findMany({ where: { text: 'undone' }, select: { id: true } })).toEqual([
    { id },
  ])
})
