/** Focuses the row after the one that was at hand, before it, or itself; gives false where there is none. */
export function goToRow(step: 1 | 0 | -1): boolean {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')]
  const present = rows.findIndex((row) => {
    const around = row.closest('li, section')
    return around?.hasAttribute('data-current') || around?.contains(document.activeElement)
  })
  const wanted = present === -1 ? rows[0] : rows[present + step]
  if (!wanted) return false
  wanted.focus({ preventScroll: true })
  wanted.closest('li, section')?.scrollIntoView({ block: 'nearest' })
  return true
}
