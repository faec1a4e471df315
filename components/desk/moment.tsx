const format = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'UTC',
})

/** A moment in UTC, e.g. `2 Mar 2025, 14:05 UTC`. `value` is ISO 8601. */
export function Moment({ value }: { value: string }) {
  return <time dateTime={value}>{format.format(new Date(value))} UTC</time>
}
