import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Saved pages and exports that were written for tests, in the forms that archives have. */
export const pageFolder = join('e2e', 'fixtures', 'pages')
const exportFolder = join('e2e', 'fixtures', 'exports')
export const awkwardExport = join(exportFolder, 'awkward-export.xml')

export const pagePaths = list(pageFolder)
export const exportPaths = list(exportFolder)

/** The saved pages: each name with its text. */
export const pages = pagePaths.map(({ name, path }) => ({ name, text: readFileSync(path, 'utf8') }))

function list(folder: string) {
  const files = readdirSync(folder).sort()
  return files.map((name) => ({ name, path: join(folder, name) }))
}
