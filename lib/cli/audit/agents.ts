/** Who a page is asked as: what they call themselves, and what they accept. None of them runs a script. */
export const agents = {
  browser: {
    'user-agent':
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
    accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
  },
  googlebot: {
    'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
    accept: 'text/html,application/xhtml+xml,application/signed-exchange;v=b3,*/*;q=0.9',
  },
  text: {
    'user-agent': 'AlphaNodeAudit/1.0 (text only)',
    accept: 'text/markdown, text/plain',
  },
} as const

export type Agent = keyof typeof agents

/** Those who are compared with the browser. */
export const bots: readonly Agent[] = ['googlebot', 'text']
