const format = new Intl.NumberFormat('en-GB')

/** A number as it is read, e.g. `12,345`. */
export const number = (value: number) => format.format(value)

/** How many there are of something whose plural has an s, e.g. `1 post` and `12,345 posts`. */
export const count = (value: number, noun: string) =>
  `${number(value)} ${noun}${value === 1 ? '' : 's'}`
