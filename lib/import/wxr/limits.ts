/** What a reader of an export from anywhere will take on. More than that is refused with a sentence. */
export type WxrLimits = typeof wxrLimits

export const wxrLimits = {
  /** Characters of one item with its markup, and of what stands outside items between two tags. */
  itemSize: 10 * 1024 * 1024,
  /** Characters before the first tag: a file that has none is no export. */
  preamble: 1024 * 1024,
  /** Characters of one tag of the XML; WordPress writes at most a few hundred. */
  tagSize: 64 * 1024,
  /** Levels of the XML within an item; WordPress writes four. */
  xmlDepth: 20,
  /** Elements of one item; what is inside of comments does not count. */
  elements: 100_000,
  /** Custom fields of one item. */
  metaFields: 10_000,
  /** Levels of a PHP-serialized value; a deeper one is kept as text. */
  phpDepth: 50,
  /** Values in one PHP-serialized value; one with more is kept as text. */
  phpValues: 50_000,
  /** Levels of HTML that must be closed; the tags of deeper ones are dropped, their text stays. */
  htmlDepth: 100,
  /** Elements, paragraphs and line breaks of one post's content: what parses them needs a kilobyte each. */
  htmlNodes: 100_000,
  /** Authors, categories and tags to remember from the head of a file. */
  definitions: 200_000,
}
