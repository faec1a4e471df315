/** What nobody knows is told so in a page of its own: 404, with a language, a heading and not to be kept. */
export function unknownFaults(
  status: number,
  { lang, headings }: { lang: string; headings: readonly number[] },
): string[] {
  return [
    ...(status === 404 ? [] : [`answers ${status}`]),
    ...(lang ? [] : ['has no lang']),
    ...(headings.filter((level) => level === 1).length === 1 ? [] : ['has not one h1']),
  ]
}
