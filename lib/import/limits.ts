const kibi = 1024
const mebi = kibi ** 2
const gibi = kibi ** 3

/** What an import holds on to unasked: each can be given as an option. Sizes are bytes, but where it says otherwise. */
const defaults = {
  /** Of one file, or of one entry of an archive once it is unpacked. */
  largestFile: 64 * gibi,
  /** Of all that is unpacked in one import. */
  largestUnpacked: 256 * gibi,
  /** Unpacked bytes for each packed one. Text packs to a tenth, a bomb to a thousandth. */
  largestRatio: 200,
  /** Files in one archive. */
  mostEntries: 5_000_000,
  /** Of the name of an entry in a tar archive, and of what else stands before it. */
  longestName: mebi,
  /** Things found in one import, posts or not: what never ends is stopped here. */
  mostItems: 10_000_000,
  /** Folders below the one that was named. */
  deepestFolder: 40,

  /** Of one line of JSON lines. A post is a few kilobytes. */
  longestLine: 10 * mebi,
  /** Values in one line of JSON lines. A post has some hundred. */
  mostJsonValues: 50_000,
  /** Levels of one line of JSON lines: what checks and stores it works by recursion. */
  deepestJson: 100,

  /** Of one saved page. */
  largestPage: 10 * mebi,
  /** Lines of one saved page: it has hundreds, and each costs memory. */
  mostPageLines: 100_000,

  /** Elements of one post's HTML, whatever it came in, with paragraphs and line breaks: each costs a kilobyte. */
  mostHtml: 100_000,

  /** Characters of one item of a WordPress export with its markup, and of what stands outside items between two tags. */
  largestItem: 10 * mebi,
  /** Characters before the first tag of an export: a file that has none is no export. */
  longestPreamble: mebi,
  /** Characters of one tag of an export's XML; WordPress writes at most a few hundred. */
  longestTag: 64 * kibi,
  /** Levels of the XML within an item; WordPress writes four. */
  deepestXml: 20,
  /** Elements of one item; what is inside of comments does not count. */
  mostXmlElements: 100_000,
  /** Custom fields of one item. */
  mostMetaFields: 10_000,
  /** Levels of a PHP-serialized value; a deeper one is kept as text. */
  deepestMeta: 50,
  /** Values in one PHP-serialized value; one with more is kept as text. */
  mostMetaValues: 50_000,
  /** Levels of an item's HTML that must be closed; the tags of deeper ones are dropped, their text stays. */
  deepestHtml: 100,
  /** Authors, categories and tags to remember from the head of an export. */
  mostDefinitions: 200_000,
}
export type Limits = typeof defaults

/** Every limit: as it was given, or else its default. */
export function limitsOf(given: { [Name in keyof Limits]?: number | undefined }): Limits {
  const names = Object.keys(defaults)
  const known = Object.entries(given).filter(
    ([name, limit]) => limit !== undefined && names.includes(name),
  )
  return { ...defaults, ...Object.fromEntries(known) }
}

/** `If that is what it should be, raise --largest-page and try again.` */
export const raise = (limit: keyof Limits) =>
  `If that is what it should be, raise ${optionOf(limit)} and try again.`

/** How a limit is called on the command line: `--largest-page`. */
export const optionOf = (limit: string) =>
  `--${limit.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`

/** A size in bytes, as people write it: `10 MB`. */
export function sizeText(bytes: number): string {
  const [unit, size] = [['GB', gibi] as const, ['MB', mebi] as const, ['kB', kibi] as const].find(
    ([, size]) => bytes >= size,
  ) ?? ['bytes', 1]
  return `${Math.round((bytes / size) * 10) / 10} ${unit}`
}
