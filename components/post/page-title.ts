import { sentences } from '@/components/ui/sentences'
import { cutAtWord } from '@/lib/content/cut'
import { slugify } from '@/lib/content/slug'

/** As much as search engines and tabs have any use for. */
const LONGEST = 110
const SITE = ' · AlphaNode'
const WITH_SITE = 70

type Titled = { title: string; slug: string }

/**
 * What the page of a post is called, unlike any other: many posts have the same title, and then the later ones have
 * something more in their address. That is named behind the title, so that nobody has to be asked who else has it.
 */
export function pageTitle({ title, slug }: Titled): string {
  const text = sentences(title.trim()) || slug
  const shown = text.length <= LONGEST ? text : `${cutAtWord(text, LONGEST - 1)}…`
  const own = beyond(slug, slugify(title))
  return own ? `${shown} (${own})` : shown
}

/** With the site's name behind it, where that fits. */
export function documentTitle(post: Titled): string {
  const title = pageTitle(post)
  return title.length + SITE.length <= WITH_SITE ? title + SITE : title
}

/** The words of an address that are not in the title, as often as they are not. */
function beyond(slug: string, title: string): string {
  const left = new Map<string, number>()
  for (const word of title.split('-')) left.set(word, (left.get(word) ?? 0) + 1)
  const words = slug.split('-').filter((word) => {
    const times = left.get(word) ?? 0
    left.set(word, times - 1)
    return times <= 0
  })
  return words.join(' ')
}
