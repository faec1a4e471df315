'use client'
import { useEffect } from 'react'

/** A section is being read once its heading is in the upper part of the window; a share of its height. */
const line = 0.3

/** Marks the section that is being read in the contents around it. They are complete without it. */
export function ReadingPlace() {
  useEffect(() => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')]
    const headings = [...document.querySelectorAll('.heading > [id]')]
    const watch = new IntersectionObserver(() => mark(links, reading(headings)), {
      rootMargin: `0px 0px ${(line - 1) * 100}% 0px`,
    })
    for (const heading of headings) watch.observe(heading)
    return () => watch.disconnect()
  }, [])
  return null
}

/** The last heading above the line: the text under it is what is before the reader. */
function reading(headings: Element[]) {
  const above = (heading: Element) => heading.getBoundingClientRect().top <= innerHeight * line + 1
  return headings.findLast(above)?.id
}

function mark(links: HTMLAnchorElement[], id: string | undefined) {
  for (const link of links) {
    const current = id !== undefined && link.getAttribute('href') === `#${id}`
    if (current) link.setAttribute('aria-current', 'location')
    else link.removeAttribute('aria-current')
    if (current) keepInView(link)
  }
}

/** Long contents scroll by themselves; the page must not. */
function keepInView(link: HTMLElement) {
  const box = link.closest('.overflow-y-auto')
  if (!box) return
  const [outer, inner] = [box.getBoundingClientRect(), link.getBoundingClientRect()]
  if (inner.top < outer.top) box.scrollTop -= outer.top - inner.top
  if (inner.bottom > outer.bottom) box.scrollTop += inner.bottom - outer.bottom
}
