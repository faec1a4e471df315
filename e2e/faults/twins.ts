import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Stage } from './stage'

const PAIRS = 3
const PARAGRAPHS = 6

const names = Array.from({ length: PAIRS }, (_, at) => `pair ${at}`)

const text = (who: string) =>
  Array.from({ length: PARAGRAPHS }, (_, at) => ({
    kind: 'paragraph',
    text: `Paragraph ${at} of ${who}: ${'some words that nobody else has '.repeat(4)}`,
  }))

const line = (sourceId: string, status: string, whose: string) =>
  JSON.stringify({
    ...{ sourceId, title: `The post ${sourceId}`, content: text(whose) },
    metadata: { revision: { status } },
  })

/** Imports pairs of posts, of which the second has a text of its own; gives the second ones. */
export async function chooseTwins(stage: Stage) {
  await importLines(
    stage,
    names.flatMap((name) => [
      line(`${name}, first`, 'reviewed', name),
      line(`${name}, second`, 'drafted', `${name}, second`),
    ]),
  )
  return stage.site.database.rows<{ id: number; slug: string; sourceId: string }>(
    'select id, slug, "sourceId" from "Post" where "sourceId" = any($1) order by id',
    [names.map((name) => `${name}, second`)],
  )
}

/** Gives each second post the text of the first one. */
export const makeTwins = (stage: Stage) =>
  importLines(
    stage,
    names.map((name) => line(`${name}, second`, 'drafted', name)),
  )

/** Imports lines as a file; every one of them, or it throws. */
async function importLines({ site }: Stage, lines: string[]) {
  const file = join(site.folder, 'twins.jsonl')
  writeFileSync(file, `${lines.join('\n')}\n`)
  const { code, said } = await site.finish('import.ts', file)
  if (code !== 0) throw new Error(`The pairs were not imported.\n${said}`)
}
