import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, test } from 'playwright/test'
import { readImported } from './imported'
import { seedFolder } from './world'

/** Without white space, bullets and case: what a reader would call the same words. */
const bare = (text: string) => text.replace(/[\s•]+/g, '').toLowerCase()
const isNavigation = (line: string) => /^[\s|]*$/.test(line)

for (const name of readdirSync(seedFolder))
  test(`every line of ${name} is on its page`, async ({ page }) => {
    const seed = readImported().find(({ file }) => basename(file) === name)
    expect(seed).toMatchObject({ outcome: 'created' })
    await page.goto(`/posts/${seed?.slug}`)

    const shown = bare((await page.locator('body').textContent()) ?? '')
    const lines = readFileSync(`${seedFolder}/${name}`, 'utf8').split('\n')
    const missing = lines.filter((line) => !isNavigation(line) && !shown.includes(bare(line)))
    expect(missing).toEqual([])
  })
