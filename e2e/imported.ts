import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { importedPath } from './world'

const Imported = z.array(
  z.object({ where: z.string(), slug: z.string().nullable(), outcome: z.string() }),
)

/** The saved pages as they were imported: their file and the slug they got. */
export function readImported() {
  return Imported.parse(JSON.parse(readFileSync(importedPath, 'utf8'))).map(
    ({ where, slug, outcome }) => ({ file: where.replace(/:\d+$/, ''), slug, outcome }),
  )
}

/** The path of the post that was made from the saved page whose text has `phrase`. */
export function pathOfPage(phrase: string): string {
  const found = readImported().find(({ file }) => readFileSync(file, 'utf8').includes(phrase))
  if (!found?.slug) throw new Error(`No page says “${phrase}”.`)
  return `/posts/${found.slug}`
}
