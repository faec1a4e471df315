import { absolute } from '../absolute'

export const CONTEXT = 'https://schema.org'

/** What every page is part of. */
export const website = () => ({ '@type': 'WebSite', '@id': absolute('/#website') })

/** What the home page says of the site: what it is called, and how it is searched. */
export const siteData = () => ({
  '@context': CONTEXT,
  ...website(),
  name: 'AlphaNode',
  url: absolute('/'),
  inLanguage: 'en',
  potentialAction: {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      // Not encoded: the braces are the template's.
      urlTemplate: `${absolute('/search')}?q={search_term_string}`,
    },
    'query-input': 'required name=search_term_string',
  },
})
