import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { exportPaths } from '@/lib/import/testing/fixtures'
import { contentsOf, lostLines } from './testing'

test.each(exportPaths)('no line of text that $name shows is lost', async ({ path }) => {
  const contents = contentsOf(await readFile(path, 'utf8'))
  expect(contents.length).toBeGreaterThan(10)
  expect(contents.flatMap(lostLines)).toEqual([])
})
