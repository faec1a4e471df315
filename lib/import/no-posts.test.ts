import { expect, test } from 'vitest'
import { aDraft, importAll, importDrafts } from './testing/drafts'

test('content that cannot be read is refused, and the rest of its batch is stored', async () => {
  const html = '<div>'.repeat(100_000)
  const { rows, totals } = await importDrafts(
    aDraft('deep', { content: [{ kind: 'html', html }] }),
    aDraft('shallow'),
  )
  expect(totals).toMatchObject({ items: 2, created: 1, refused: 1 })
  expect(rows[0]).toMatchObject({ sourceId: 'deep', outcome: 'refused' })
})

test('what is no post is set aside, and counted by its kind', async () => {
  const aside = (reason: string, at: number) => ({
    kind: 'setAside' as const,
    where: `aside:${at}`,
    reason,
  })
  const { totals, kinds } = await importAll([
    aside('attachment: A file.', 1),
    aside('nav_menu_item: A menu.', 2),
    aside('attachment: Another file.', 3),
  ])
  expect(totals).toMatchObject({ items: 3, setAside: 3 })
  expect(kinds).toEqual([
    { kind: 'attachment', count: 2 },
    { kind: 'nav_menu_item', count: 1 },
  ])
})
