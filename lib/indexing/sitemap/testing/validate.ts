import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { validateXML } from 'xmllint-wasm'

const readSchema = (folder: string, name: string) => ({
  fileName: name,
  contents: readFileSync(join(folder, name), 'utf8'),
})

const require = createRequire(import.meta.url)

/** The protocol's own schema comes with a package; no kept one has that of an index, or Google's of pictures. */
const published = join(dirname(require.resolve('sitemap/package.json')), 'schema')
const schemas = [
  readSchema(published, 'sitemap.xsd'),
  readSchema(import.meta.dirname, 'siteindex.xsd'),
  readSchema(import.meta.dirname, 'sitemap-image.xsd'),
]

/** The protocol takes other elements only when a schema says what they are; it names none itself. */
const withPictures = (schema: string) => `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">
  <xsd:import namespace="http://www.sitemaps.org/schemas/sitemap/0.9" schemaLocation="${schema}"/>
  <xsd:import namespace="http://www.google.com/schemas/sitemap-image/1.1" schemaLocation="sitemap-image.xsd"/>
</xsd:schema>`

/** What the protocol's schema finds wrong with a sitemap, or with an index of sitemaps. */
export async function faultsOf(xml: string, schema: 'sitemap.xsd' | 'siteindex.xsd') {
  const { errors } = await validateXML({
    xml: [{ fileName: 'file.xml', contents: xml }],
    schema: [{ fileName: 'with-pictures.xsd', contents: withPictures(schema) }],
    preload: schemas,
    maxMemoryPages: 8_192,
  })
  return errors.map(({ rawMessage }) => rawMessage)
}
