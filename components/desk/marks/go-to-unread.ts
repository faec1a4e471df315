/**
 * Focuses the next block to read after the one that was at hand, or the first of them; gives false where all are read.
 * Not `judged`, which is about to be none.
 */
export function goToUnread(judged?: number): boolean {
  const open = [...document.querySelectorAll<HTMLElement>('.marked[data-state=open]')].filter(
    ({ dataset }) => dataset.block !== String(judged),
  )
  const present = document.querySelector('.marked[data-current]')
  const wanted = open.find((block) => present && isAfter(present, block)) ?? open[0]
  if (!wanted) return false
  wanted.focus({ preventScroll: true })
  wanted.scrollIntoView({ block: 'nearest' })
  return true
}

const isAfter = (one: Element, other: Element) =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
