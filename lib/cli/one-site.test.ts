import { expect, test } from 'vitest'
import { holdSite } from './one-site'

test('a folder has one site at a time, and another once that has ended', async () => {
  const letGo = await holdSite()
  await expect(holdSite()).rejects.toThrow('The site of this folder runs already')
  await letGo()
  await (await holdSite())()
})

test('another folder has a site of its own, on the same database', async () => {
  const [here, there] = [await holdSite('/srv/a'), await holdSite('/srv/b')]
  await here()
  await there()
})
