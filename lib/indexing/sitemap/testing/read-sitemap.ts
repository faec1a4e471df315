import { SaxesParser } from 'saxes'

/** The text of every element in an XML file, by the path of its names, e.g. `urlset url loc`. */
export function readElements(xml: string): Map<string, string[]> {
  const found = new Map<string, string[]>()
  const path: string[] = []
  let text = ''
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name }) => {
    path.push(name)
    text = ''
  })
  parser.on('text', (part) => {
    text += part
  })
  parser.on('closetag', () => {
    const name = path.join(' ')
    found.set(name, [...(found.get(name) ?? []), text])
    path.pop()
  })
  parser.write(xml).close()
  return found
}
