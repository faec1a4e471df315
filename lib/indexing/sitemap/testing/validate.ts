import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { validateXML } from 'xmllint-wasm'

const readSchema = (name: string) => ({
  fileName: name,
  contents: readFileSync(join(import.meta.dirname, name), 'utf8'),
})

/** What the protocol's schema finds wrong with a sitemap, or with an index of sitemaps. */
export async function faultsOf(xml: string, schema: 'sitemap.xsd' | 'siteindex.xsd') {
  const { errors } = await validateXML({
    xml: [{ fileName: 'file.xml', contents: xml }],
    schema: [readSchema(schema)],
    preload: [readSchema('sitemap-image.xsd')],
    maxMemoryPages: 8_192,
  })
  return errors.map(({ rawMessage }) => rawMessage)
}
