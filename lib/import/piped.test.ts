import { writeFileSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { poison } from '@/lib/jobs/testing/poison'
import type { Summary } from './ledger'
import { remarks } from './remarks'
import { runImport } from './run'
import { readSources, surveySources } from './sources/read-sources'
import { exportOf, itemOf, metaOf } from './wxr/testing'

const picture = (id: string) =>
  itemOf({
    'wp:post_id': id,
    'wp:post_type': 'attachment',
    'wp:attachment_url': `https://example.org/blog/${id}.jpg`,
  })
const showing = (id: string, pictureId: string) =>
  itemOf({ 'wp:post_id': id, 'content:encoded': 'Hello.' }, metaOf('_thumbnail_id', pictureId))

async function importPiped(xml: string): Promise<Summary> {
  async function* stdin() {
    yield Buffer.from(xml)
  }
  return await importFrom(['-'], stdin())
}

async function importFrom(sources: string[], stdin?: AsyncIterable<Uint8Array>): Promise<Summary> {
  const summaries: Summary[] = []
  await runImport({ sources, options: {} }, () => readSources(sources, {}, stdin), {
    survey: () => surveySources(sources),
    report: async ({ summary }) => {
      summaries.push(summary)
    },
  })
  const [summary] = summaries
  if (!summary) throw new Error('Nothing was reported.')
  return summary
}

const figuresOf = async (sourceId: string) => {
  const post = await db.post.findUniqueOrThrow({ where: { sourceId }, include: { revision: true } })
  return db.block.count({ where: { id: { in: post.revision.blocks }, kind: 'figure' } })
}

test('of what is piped in, pictures are found that come before their posts; the report counts the posts that miss one', async () => {
  const xml = exportOf(
    picture('1'),
    showing('2', '1'),
    showing('3', '9'),
    showing('4', '8'),
    picture('9'),
  )
  const summary = await importPiped(xml)
  expect(summary).toMatchObject({ totals: { created: 3, setAside: 2 }, missing: 2, late: 1 })
  expect(remarks(summary).slice(1)).toEqual([
    expect.stringMatching(/^1 post misses a picture that came later: .* once more/),
    expect.stringMatching(/^1 post shows pictures that did not come/),
  ])
  expect(await figuresOf('wp:example.org/blog:2')).toBe(1)
  expect(await figuresOf('wp:example.org/blog:3')).toBe(0)

  expect(await importPiped(xml)).toMatchObject({ totals: { updated: 1 }, missing: 1, late: 0 })
  expect(await figuresOf('wp:example.org/blog:3')).toBe(1)
})

test('in a file they are found wherever they stand', async () => {
  const path = join(await mkdtemp(join(tmpdir(), 'alphanode-piped-')), 'export.xml')
  writeFileSync(path, exportOf(showing('13', '19'), picture('19')))
  expect(await importFrom([path])).toMatchObject({ missing: 0 })
  expect(await figuresOf('wp:example.org/blog:13')).toBe(1)
})

test('a picture that comes piped in and cannot be stored costs no post and no other picture', async () => {
  const mend = await poison('Attachment', `NEW."sourceId" like '%:22'`)
  const xml = exportOf(picture('21'), picture('22'), picture('23'), showing('24', '21'))
  expect(
    await importPiped(xml.replace('</channel>', `${showing('25', '22')}</channel>`)),
  ).toMatchObject({
    totals: { created: 2, refused: 0 },
    missing: 1,
  })
  expect(await figuresOf('wp:example.org/blog:24')).toBe(1)
  await mend()
})
