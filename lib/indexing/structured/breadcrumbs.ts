import { absolute } from '../absolute'

type Crumb = { name: string; path: string }

/** The way to a page, from the home page on; the last one is the page itself. */
export const breadcrumbs = (...crumbs: Crumb[]) => ({
  '@type': 'BreadcrumbList',
  itemListElement: [{ name: 'Home', path: '/' }, ...crumbs].map(({ name, path }, at) => ({
    '@type': 'ListItem',
    position: at + 1,
    name,
    item: absolute(path),
  })),
})
