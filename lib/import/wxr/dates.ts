const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const written = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)$/
const published = /^[a-z]{3}, (\d\d?) ([a-z]{3}) (\d{4}) (\d\d:\d\d:\d\d) ([+-])(\d\d)(\d\d)$/i
const yearOne = Date.parse('0001-01-01T00:00:00Z')

/** `2012-03-15 21:41:11`, read as UTC, in ISO 8601; undefined for `0000-00-00 00:00:00` and what is no date. */
export function readWordPressDate(text: string): string | undefined {
  const [, day, time] = written.exec(text.trim()) ?? []
  const moment = timeOf(`${day}T${time}Z`)
  return moment === undefined ? undefined : isoOf(moment)
}

/** `Thu, 15 Mar 2012 21:41:11 +0000` in ISO 8601; undefined for the year -0001 and what is no date. */
export function readPubDate(text: string): string | undefined {
  const [, day = '', name = '', year, time, sign, hours, minutes] =
    published.exec(text.trim()) ?? []
  const month = String(months.indexOf(name.toLowerCase()) + 1).padStart(2, '0')
  const local = timeOf(`${year}-${month}-${day.padStart(2, '0')}T${time}Z`)
  if (local === undefined) return undefined
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1)
  return isoOf(local - offset * 60_000)
}

/** Undefined where a calendar has no such day: `Date` would take the 30th of February for the 1st of March. */
function timeOf(iso: string): number | undefined {
  const time = Date.parse(iso)
  return !Number.isNaN(time) && time > yearOne && isoOf(time) === iso ? time : undefined
}

const isoOf = (time: number) => new Date(time).toISOString().replace('.000Z', 'Z')
