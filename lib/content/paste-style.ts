import type { Element } from 'hast'

/** The declarations of an element's `style`, in lower case; `mso-list: Ignore` is among them. */
export function styleOf({ properties }: Element): Map<string, string> {
  const { style } = properties
  if (typeof style !== 'string') return new Map()
  return new Map(
    style.split(';').map((declaration) => {
      const [name = '', ...value] = declaration.toLowerCase().split(':')
      return [name.trim(), value.join(':').trim()] as const
    }),
  )
}

export const classesOf = ({ properties }: Element): string[] =>
  Array.isArray(properties.className) ? properties.className.map(String) : []
