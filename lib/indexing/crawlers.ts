/** What a crawler fetches pages for: to answer searches, because somebody asked for one page, or to train models. */
export type Purpose = 'search' | 'user' | 'training'

/**
 * What each purpose may do here. Being found, and being read for somebody, is what an archive is for. Texts that
 * were imported from others are not ours to give away to be learned from: whoever owns theirs may say `true`.
 */
export const allowed: Record<Purpose, boolean> = { search: true, user: true, training: false }

export type Crawler = {
  /** As it calls itself in robots.txt. */
  token: string
  operator: string
  purpose: Purpose
}

/** Crawlers that say what they are for. Anybody else is met as a search engine. */
export const crawlers: readonly Crawler[] = [
  { token: 'Googlebot', operator: 'Google', purpose: 'search' },
  { token: 'Bingbot', operator: 'Microsoft', purpose: 'search' },
  { token: 'DuckDuckBot', operator: 'DuckDuckGo', purpose: 'search' },
  { token: 'Applebot', operator: 'Apple', purpose: 'search' },
  { token: 'YandexBot', operator: 'Yandex', purpose: 'search' },
  { token: 'Baiduspider', operator: 'Baidu', purpose: 'search' },
  { token: 'OAI-SearchBot', operator: 'OpenAI', purpose: 'search' },
  { token: 'Claude-SearchBot', operator: 'Anthropic', purpose: 'search' },
  { token: 'PerplexityBot', operator: 'Perplexity', purpose: 'search' },
  { token: 'ChatGPT-User', operator: 'OpenAI', purpose: 'user' },
  { token: 'Claude-User', operator: 'Anthropic', purpose: 'user' },
  { token: 'Perplexity-User', operator: 'Perplexity', purpose: 'user' },
  { token: 'MistralAI-User', operator: 'Mistral', purpose: 'user' },
  { token: 'DuckAssistBot', operator: 'DuckDuckGo', purpose: 'user' },
  { token: 'GPTBot', operator: 'OpenAI', purpose: 'training' },
  { token: 'ClaudeBot', operator: 'Anthropic', purpose: 'training' },
  // These two fetch nothing: what the operator's search engine has fetched is not learned from.
  { token: 'Google-Extended', operator: 'Google', purpose: 'training' },
  { token: 'Applebot-Extended', operator: 'Apple', purpose: 'training' },
  { token: 'CCBot', operator: 'Common Crawl', purpose: 'training' },
  { token: 'Meta-ExternalAgent', operator: 'Meta', purpose: 'training' },
  { token: 'Amazonbot', operator: 'Amazon', purpose: 'training' },
  { token: 'Bytespider', operator: 'ByteDance', purpose: 'training' },
  { token: 'cohere-training-data-crawler', operator: 'Cohere', purpose: 'training' },
  { token: 'AI2Bot', operator: 'Ai2', purpose: 'training' },
]

/**
 * What nobody needs to crawl: every search is another address, and so is every pair of revisions. The pages below
 * `/desk` are for who signs in.
 */
export const uncrawled: readonly string[] = [
  '/desk',
  '/sign-in',
  '/invitation/',
  '/reset/',
  '/api/',
  '/search?',
  '/posts/*/history/',
]
