/** What somebody is told of keeping a page, by its robots meta and by its header; null where nothing is said. */
export type Told = { meta: string | null; header: string | null }

const forbids = (said: string | null) => said !== null && /\b(?:noindex|none)\b/i.test(said)

/** Whether search engines may keep the page: the stricter of both holds. */
export const isIndexed = ({ meta, header }: Told) => !forbids(meta) && !forbids(header)

/** What the meta says, the header must not deny, nor the other way round. */
export function robotsFaults({ meta, header }: Told): string[] {
  if (meta === null || header === null || forbids(meta) === forbids(header)) return []
  return [`the page says “${meta}” and its header “${header}”`]
}
