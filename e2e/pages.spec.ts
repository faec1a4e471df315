import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, test } from 'playwright/test'
import { readImported } from './imported'
import { pageFolder } from './world'

/** Without white space, bullets and case: what a reader would call the same words. */
const bare = (text: string) => text.replace(/[\s•]+/g, '').toLowerCase()
const isNavigation = (line: string) => /^[\s|]*$/.test(line)

const names = readdirSync(pageFolder)

test('there is a page of each standing', () => {
  expect(names.sort()).toEqual([
    'drafted-two-pictures.txt',
    'expanded-needs-review.txt',
    'reviewed-with-code.txt',
  ])
})

for (const name of names)
  test(`every line of ${name} is on its page`, async ({ page }) => {
    const imported = readImported().find(({ file }) => basename(file) === name)
    expect(imported).toMatchObject({ outcome: 'created' })
    await page.goto(`/posts/${imported?.slug}`)

    const shown = bare((await page.locator('body').textContent()) ?? '')
    const lines = readFileSync(`${pageFolder}/${name}`, 'utf8').split('\n')
    const missing = lines.filter((line) => !isNavigation(line) && !shown.includes(bare(line)))
    expect(missing).toEqual([])
  })
