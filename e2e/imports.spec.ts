import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Page } from 'playwright/test'
import { expect, test } from 'playwright/test'
import { signIn } from './desk'
import { people, testPath } from './world'

const post = (sourceId: string, text: string) =>
  JSON.stringify({ sourceId, title: `About ${sourceId}`, content: [{ kind: 'paragraph', text }] })

/** A file as somebody would choose it; what is not JSON is refused. */
const file = (name: string, ...lines: string[]) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(`${lines.join('\n')}\n`),
})

// One import runs at a time, each in a process of its own.
test.describe.configure({ mode: 'serial', timeout: 90_000 })

async function upload(page: Page, chosen: ReturnType<typeof file>) {
  await page.goto('/desk')
  await page.getByRole('link', { name: 'Imports' }).click()
  await page.getByLabel('Files').setInputFiles(chosen)
  await page.getByRole('button', { name: 'Import', exact: true }).click()
  await expect(page).toHaveURL(/\/desk\/imports\/\d+$/, { timeout: 30_000 })
  await expect(page.getByText('finished')).toBeVisible({ timeout: 30_000 })
}

/** What is kept of uploads where tests keep their data. */
const keptUploads = () =>
  readdirSync(testPath('uploads'), { recursive: true, encoding: 'utf8' }).map((path) =>
    basename(path),
  )

test('an editor uploads a file, reads what became of it, and takes it back', async ({ page }) => {
  await signIn(page, people.edith)
  await upload(
    page,
    file('two posts.jsonl', post('journey-1', 'One.'), 'no post', post('journey-2', 'Two.')),
  )
  await expect(page.getByRole('heading', { level: 1 })).toContainText('two-posts.jsonl')
  await expect(page.getByText('3 items: 2 created, 1 refused.')).toBeVisible()
  expect(keptUploads()).toContain('two-posts.jsonl')

  await page.getByRole('link', { name: 'Refused (1)' }).click()
  await expect(page.getByText('two-posts.jsonl:2')).toBeVisible()
  await expect(page.getByText('journey-1')).toHaveCount(0)
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Download the refused items' }).click()
  const path = await (await download).path()
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({
    refusedAt: 'two-posts.jsonl:2',
    raw: 'no post',
  })

  await page.getByRole('link', { name: 'Created (2)' }).click()
  await page.getByRole('link', { name: 'About journey-1' }).click()
  await expect(page.getByText('One.')).toBeVisible()
  await page.goBack()

  await page.getByText('Take this import back').click()
  await page.getByLabel(/^Yes, take import/).check()
  await page.getByRole('button', { name: 'Take it back' }).click()
  await expect(page.getByText('2 taken back, 0 kept')).toBeVisible({ timeout: 30_000 })
  await expect(page.getByRole('link', { name: 'About journey-1' })).toHaveCount(0)
})

test('a preview tells what an import would do and changes nothing; then the same files are imported', async ({
  page,
}) => {
  await signIn(page, people.edith)
  await upload(
    page,
    file('preview.jsonl', ...['1', '2', '3'].map((id) => post(`preview-${id}`, 'Before.'))),
  )
  const next = ['1', '2'].map((id) => post(`preview-${id}`, id === '1' ? 'Before.' : 'After.'))
  await page.goto('/desk/imports')
  await page
    .getByLabel('Files')
    .setInputFiles(file('preview.jsonl', ...next, 'no post', post('preview-4', 'New.')))
  await page.getByRole('button', { name: 'Preview', exact: true }).click()
  await expect(page).toHaveURL(/\/desk\/imports\/\d+$/, { timeout: 30_000 })
  const said = '1 new, 1 changed at the source, 1 unchanged, 1 refused, 1 no longer there.'
  await expect(page.getByText(said)).toBeVisible({ timeout: 30_000 })
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Preview')
  await expect(page.getByText('Take this import back')).toHaveCount(0)
  await page.getByRole('link', { name: 'New (1)' }).click()
  await expect(page.getByText('/posts/about-preview-4')).toBeVisible()
  expect((await page.request.get('/posts/about-preview-4')).status()).toBe(404)

  await page.getByRole('button', { name: 'Import this' }).click()
  await expect(
    page.getByText('4 items: 1 created, 1 updated, 1 unchanged, 1 refused.'),
  ).toBeVisible({
    timeout: 30_000,
  })
  await expect(page.getByText('1 post that came from here before is no longer there')).toBeVisible()
  expect((await page.request.get('/posts/about-preview-4')).status()).toBe(200)

  await page.goBack()
  await page.reload()
  await expect(page.getByText('These files were imported since')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Import this' })).toHaveCount(0)
})

test('a backup is not put over the archive: it is refused with what to do', async ({ page }) => {
  await signIn(page, people.edith)
  await upload(page, file('backup.jsonl', '{"alphanode":"archive","version":1}', '{"row":"post"}'))
  await expect(page.getByText('1 item: 1 refused.')).toBeVisible()
  await expect(page.getByText('It is a backup of a whole archive')).toBeVisible()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the form, the report and the way back work all the same', async ({ page }) => {
    await signIn(page, people.edith)
    await page.goto('/desk/imports')
    await page.getByLabel('Files').setInputFiles(file('plain.jsonl', post('plain-1', 'Plain.')))
    await page.getByRole('button', { name: 'Import', exact: true }).click()
    await expect(page).toHaveURL(/\/desk\/imports\/\d+$/, { timeout: 30_000 })
    await expect(async () => {
      await page.reload()
      await expect(page.getByText('1 item: 1 created.')).toBeVisible({ timeout: 1_000 })
    }).toPass()
  })

  test('a preview can be imported as well', async ({ page }) => {
    await signIn(page, people.edith)
    await page.goto('/desk/imports')
    await page.getByLabel('Files').setInputFiles(file('plain-2.jsonl', post('plain-2', 'Plain.')))
    await page.getByRole('button', { name: 'Preview', exact: true }).click()
    await expect(async () => {
      await page.reload()
      await expect(page.getByText('1 new.')).toBeVisible({ timeout: 1_000 })
    }).toPass()
    await page.getByRole('button', { name: 'Import this' }).click()
    await expect(async () => {
      await page.reload()
      await expect(page.getByText('1 item: 1 created.')).toBeVisible({ timeout: 1_000 })
    }).toPass()
  })

  test('a file of another kind is refused with a sentence', async ({ page }) => {
    await signIn(page, people.edith)
    await page.goto('/desk/imports')
    await page.getByLabel('Files').setInputFiles(file('run.sh', 'true'))
    await page.getByRole('button', { name: 'Import', exact: true }).click()
    await expect(page.getByRole('main').getByRole('alert')).toContainText('.jsonl')
  })
})

test('a reviewer is told that imports are for editors, and every door is closed', async ({
  page,
  baseURL,
}) => {
  await signIn(page, people.ada)
  await expect(page.getByRole('link', { name: 'Imports' })).toHaveCount(0)
  for (const path of ['/desk/imports', '/desk/imports/1']) {
    await page.goto(path)
    await expect(page.getByRole('main')).toContainText('for editors')
  }
  const headers = { origin: baseURL ?? '' }
  const multipart = { files: file('a.jsonl', post('forged', 'Forged.')) }
  const answers = await Promise.all([
    page.request.get('/desk/imports/1/events'),
    page.request.get('/desk/imports/1/refused'),
    page.request.post('/desk/imports/upload', { headers, multipart }),
  ])
  expect(answers.map((answer) => answer.status())).toEqual([403, 403, 403])
})

test('a visitor is sent to sign in, and a stranger’s page cannot upload for an editor', async ({
  page,
  request,
}) => {
  await page.goto('/desk/imports')
  await expect(page).toHaveURL(/\/sign-in\?to=%2Fdesk%2Fimports/)
  for (const path of ['events', 'refused'])
    expect((await request.get(`/desk/imports/1/${path}`)).status()).toBe(401)

  await signIn(page, people.edith)
  const multipart = { files: file('a.jsonl', post('forged', 'Forged.')) }
  for (const headers of [{}, { origin: 'https://evil.example' }]) {
    const answer = await page.request.post('/desk/imports/upload', { headers, multipart })
    expect(answer.status()).toBe(403)
  }
})
