const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

/** A calendar day in words, e.g. `2 March 2025`. `value` is yyyy-mm-dd: a day has no time zone. */
export const longDay = (value: string) => format.format(new Date(`${value}T00:00:00Z`))

/** A calendar day; `value` is yyyy-mm-dd. */
export function Day({ value }: { value: string }) {
  return <time dateTime={value}>{longDay(value)}</time>
}
