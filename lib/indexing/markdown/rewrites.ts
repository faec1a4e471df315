/** Who names HTML is given HTML, as every browser does. */
const asksForMarkdown = {
  has: [{ type: 'header' as const, key: 'accept', value: '.*text/markdown.*' }],
  missing: [{ type: 'header' as const, key: 'accept', value: '.*text/html.*' }],
}

/** A post in Markdown: at an address of its own, and at the post's for who asks for that. */
export const markdownRewrites = [
  { source: '/posts/:slug([^/.]+)\\.md', destination: '/markdown/:slug' },
  { source: '/posts/:slug([^/.]+)', destination: '/markdown/:slug', ...asksForMarkdown },
]
