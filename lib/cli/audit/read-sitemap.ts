import { SaxesParser } from 'saxes'
import { ask } from './ask'
import type { SitePaths } from './site-paths'

/** Which shards list a path. */
export type Listed = Map<string, string[]>

/** Everything that the index at `address` leads to. Throws a sentence for what is no sitemap. */
export async function readSitemap(site: SitePaths, address: string): Promise<Listed> {
  const listed: Listed = new Map()
  for (const shard of locationsIn(await fetchXml(site, address))) {
    const name = site.pathOf(shard, '/') ?? shard
    for (const location of locationsIn(await fetchXml(site, name))) {
      const path = site.pathOf(location, '/') ?? location
      listed.set(path, [...(listed.get(path) ?? []), name])
    }
  }
  return listed
}

async function fetchXml(site: SitePaths, address: string): Promise<string> {
  const path = site.pathOf(address, '/')
  if (path === null) throw new Error(`The sitemap names ${address}, which is of another site.`)
  const { status, text } = await ask(site.urlOf(path), 'googlebot')
  if (status !== 200) throw new Error(`The sitemap's ${path} answers ${status}.`)
  return text
}

/** What stands in `<loc>`; of pictures it is `<image:loc>`. */
function locationsIn(xml: string): string[] {
  const found: string[] = []
  let open = ''
  const parser = new SaxesParser()
  parser.on('opentag', ({ name }) => {
    open = name
  })
  parser.on('closetag', () => {
    open = ''
  })
  parser.on('text', (text) => {
    if (open === 'loc') found.push(text.trim())
  })
  parser.write(xml).close()
  return found
}
