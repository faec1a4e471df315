/** What the meta box calls a field: `lastReviewed` is `last reviewed`. */
export const labelOf = (field: string) =>
  field.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`)
