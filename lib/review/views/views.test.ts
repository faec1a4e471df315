import { beforeAll, expect, test } from 'vitest'
import { readViewText } from '../queue/filter'
import { makePerson } from '../testing/people'
import { deleteView, findView, listViews, MOST_VIEWS, saveView } from './store'

let ann: Awaited<ReturnType<typeof makePerson>>
let bea: typeof ann

beforeAll(async () => {
  ann = await makePerson('Ann')
  bea = await makePerson('Bea')
})

test('a view is kept under its name, and replaced under the same', async () => {
  expect(await saveView(ann.id, 'go at Risk', readViewText('stack=go&sort=risk'))).toBe(
    'go-at-risk',
  )
  await saveView(ann.id, 'Go at risk', readViewText('sort=risk&stack=go&due=1'))
  expect(await listViews(ann.id)).toMatchObject([
    { name: 'Go at risk', slug: 'go-at-risk', view: 'stack=go&due=1&sort=risk' },
  ])
})

test('names that an address cannot tell apart are views of their own', async () => {
  const cleo = await makePerson('Cleo')
  const slugs: (string | null)[] = []
  for (const name of ['🔥', '🙈', 'score < 5', 'score > 5', '🙈'])
    slugs.push(await saveView(cleo.id, name, readViewText('')))
  expect(slugs).toEqual(['post', 'post-2', 'score-5', 'score-5-2', 'post-2'])
  expect(await listViews(cleo.id)).toHaveLength(4)
})

test('a view is its person’s own', async () => {
  const [view] = await listViews(ann.id)
  expect(await findView(bea.id, 'go-at-risk')).toBeNull()
  expect(await deleteView(bea.id, view?.id ?? 0)).toBe(false)
  expect(await deleteView(ann.id, view?.id ?? 0)).toBe(true)
  expect(await findView(ann.id, 'go-at-risk')).toBeNull()
})

test('nobody keeps more than fifty, even when many are saved at once', async () => {
  const saving = Array.from({ length: MOST_VIEWS + 5 }, (_, at) =>
    saveView(bea.id, `view ${at}`, readViewText('')),
  )
  const saved = await Promise.all(saving)
  expect(saved.filter((slug) => slug === null)).toHaveLength(5)
  expect(await listViews(bea.id)).toHaveLength(MOST_VIEWS)
})
