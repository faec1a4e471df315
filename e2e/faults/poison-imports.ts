import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Row } from './row'
import { judged } from './row'
import type { Stage } from './stage'

const GOOD = 12

const line = (sourceId: string) =>
  JSON.stringify({
    sourceId,
    title: `The post ${sourceId}`,
    // Long, so that what is bad comes after what a format is recognised by.
    content: [{ kind: 'paragraph', text: `The text of ${sourceId}. `.repeat(300) }],
  })

/** Items that cannot be read, or not be stored, between others: these are imported, and it is said which are not. */
export const failedImports = async (stage: Stage): Promise<Row[]> => [
  await imported(stage, 'NUL bytes in a line', '{"sourceId": "nul\0\0\0\0'),
  await withRefusal(stage, (poison) => imported(stage, 'an item that cannot be stored', poison)),
]

async function imported({ site }: Stage, what: string, bad: string): Promise<Row> {
  const names = Array.from({ length: GOOD }, (_, at) => `${what} ${at}`)
  const lines = names.map(line)
  lines.splice(GOOD / 2, 0, bad)
  const file = join(site.folder, 'poison.jsonl')
  writeFileSync(file, `${lines.join('\n')}\n`)
  const { code, said } = await site.finish('import.ts', file)
  const [row] = await site.database.rows<{ stored: number; refused: number }>(
    `select (select count(*) from "Post" where "sourceId" = any($1))::int as stored,
            (select count(*) from "ImportItem" where outcome = 'refused'
                and "runId" = (select max(id) from "ImportRun"))::int as refused`,
    [names],
  )
  return judged(`an import with ${what}`, [
    ...(code === 3 ? [] : [`it ended with ${code}: ${said}`]),
    ...(row?.stored === GOOD ? [] : [`${row?.stored} of ${GOOD} good posts are stored`]),
    ...(row?.refused === 1 ? [] : [`${row?.refused} items are named as refused, instead of 1`]),
  ])
}

const SOURCE_ID = 'poison item'

async function withRefusal<Result>({ site }: Stage, work: (bad: string) => Promise<Result>) {
  await site.database.rows(`
    create or replace function "poisonItem"() returns trigger language plpgsql as
      $$ begin raise exception 'poison in an import'; end $$;
    create trigger poison before insert on "Post" for each row
      when (new."sourceId" = '${SOURCE_ID}') execute function "poisonItem"()`)
  try {
    return await work(line(SOURCE_ID))
  } finally {
    await site.database.rows('drop trigger poison on "Post"')
  }
}
