import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { setTimeout as delay } from 'node:timers/promises'
import { synthesize } from '@/lib/synthesizer/synthesize'

/** Asks a database, and gives its first row. */
export type Ask = (sql: string) => Promise<Record<string, unknown> | undefined>

/** The import command in a process of its own; `said` is what it told on its way to its end. */
export type Import = { child: ChildProcess; ended: Promise<{ code: number | null; said: string }> }

/** `settings` are variables of its environment, as `env` takes them. */
export function startImport(words: string[], settings: string[] = []): Import {
  const command = [process.execPath, '--import', 'tsx', 'lib/cli/import.ts', ...words]
  const child = spawn('env', [...settings, ...command], { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr?.on('data', (piece) => {
    said += piece
  })
  return { child, ended: once(child, 'close').then(([code]) => ({ code, said })) }
}

export async function writeArchive(path: string, count: number) {
  const lines = Array.from(synthesize({ count, seed: 3 }), (draft) => JSON.stringify(draft))
  await writeFile(path, `${lines.join('\n')}\n`)
}

export async function countItems(ask: Ask): Promise<number> {
  return Number((await ask('select count(*) as count from "ImportItem"'))?.count)
}

/** Waits until an import has stored more than `count` items, or ended. */
export async function storedMoreThan(count: number, ask: Ask, { child }: Import) {
  while (child.exitCode === null && (await countItems(ask)) <= count) await delay(5)
}

/** What an archive says, without ids and times: equal for two archives that say the same. */
export const everything = (ask: Ask) =>
  ask(`
    select md5(string_agg(post::text, '' order by post::text)) as digest, count(*)::int as posts from (
      select p."sourceId", p.slug, p.status, p.version, p."lastReviewed", p.words, p.image, p."listedAt",
             s.slug as stack, q.slug as problem, r.number, r.hash,
             (select array_agg(b.hash order by at) from unnest(r.blocks) with ordinality as u(id, at)
                join "Block" b on b.id = u.id) as blocks,
             (select array_agg(t.kind || t.slug || t."postCount" order by pt.position)
                from "PostTerm" pt join "Term" t on t.id = pt."termId" where pt."postId" = p.id) as terms,
             (select array_agg(i.outcome || i."where" || i."itemHash" order by i.id)
                from "ImportItem" i where i."revisionId" = r.id) as ledger
        from "Post" p join "Revision" r on r."postId" = p.id
        left join "Term" s on s.id = p."stackId" left join "Term" q on q.id = p."problemId") post`)
