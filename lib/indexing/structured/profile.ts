import { z } from 'zod'

/** What Google's documentation asks of structured data, as far as we use it: a profile of schema.org. */

const Address = z.url({ protocol: /^https?$/ })
const Text = z.string().trim().min(1)
const Moment = z.iso.datetime({ offset: true })
const Person = z.strictObject({ '@type': z.literal('Person'), name: Text })
const Reference = z.strictObject({ '@id': Address })
const Site = z.strictObject({ '@type': z.literal('WebSite'), '@id': Address })

const ListItem = z.strictObject({
  '@type': z.literal('ListItem'),
  position: z.int().positive(),
  name: Text,
})

const inOrder = (items: { position: number }[]) =>
  items.every(({ position }, at) => position === at + 1)

/** At least two, numbered from 1. */
const Breadcrumbs = z.strictObject({
  '@type': z.literal('BreadcrumbList'),
  itemListElement: z
    .array(ListItem.extend({ item: Address }))
    .min(2)
    .refine(inOrder),
})

const page = {
  '@id': Address,
  url: Address,
  name: Text,
  inLanguage: z.literal('en'),
  isPartOf: Site,
  breadcrumb: Breadcrumbs,
}

const WebPage = z
  .strictObject({
    '@type': z.literal('WebPage'),
    ...page,
    mainEntity: Reference,
    lastReviewed: z.iso.date().optional(),
    reviewedBy: Person.optional(),
  })
  .refine(({ lastReviewed, reviewedBy }) => lastReviewed !== undefined || !reviewedBy)

const Article = z
  .strictObject({
    '@type': z.literal('TechArticle'),
    '@id': Address,
    headline: Text.max(110),
    description: Text.optional(),
    image: z.array(Address).min(1).optional(),
    datePublished: Moment.optional(),
    dateModified: Moment.optional(),
    author: z.array(Person).min(1).optional(),
    wordCount: z.int().positive(),
    inLanguage: z.literal('en'),
    isPartOf: Site,
    mainEntityOfPage: Reference,
  })
  .refine(
    ({ datePublished, dateModified }) =>
      !datePublished || !dateModified || Date.parse(datePublished) <= Date.parse(dateModified),
  )

const context = z.literal('https://schema.org')

/** The page of a post. Strict: a score or a rating would be refused. */
export const PostProfile = z
  .strictObject({ '@context': context, '@graph': z.tuple([WebPage, Article]) })
  .refine(
    ({ '@graph': [webPage, article] }) =>
      webPage.mainEntity['@id'] === article['@id'] &&
      article.mainEntityOfPage['@id'] === webPage['@id'] &&
      webPage.breadcrumb.itemListElement.at(-1)?.item === webPage.url,
  )

export const HubProfile = z.strictObject({
  '@context': context,
  '@type': z.literal('CollectionPage'),
  ...page,
  mainEntity: z
    .strictObject({
      '@type': z.literal('ItemList'),
      numberOfItems: z.int().positive(),
      itemListElement: z
        .array(ListItem.extend({ url: Address }))
        .min(1)
        .refine(inOrder),
    })
    .refine(({ numberOfItems, itemListElement }) => numberOfItems === itemListElement.length)
    .optional(),
})

/** The site with its search: the template has the name that the input is asked for by. */
export const SiteProfile = z.strictObject({
  '@context': context,
  '@type': z.literal('WebSite'),
  '@id': Address,
  name: Text,
  url: Address,
  inLanguage: z.literal('en'),
  potentialAction: z.strictObject({
    '@type': z.literal('SearchAction'),
    target: z.strictObject({
      '@type': z.literal('EntryPoint'),
      urlTemplate: z.string().regex(/^https?:\/\/.+\{search_term_string\}$/),
    }),
    'query-input': z.literal('required name=search_term_string'),
  }),
})
