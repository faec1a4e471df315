/** Whether robots.txt lets somebody fetch a path with its query. */
export type MayFetch = (path: string) => boolean

type Rule = { allow: boolean; length: number; matches: (path: string) => boolean }
type Group = { tokens: string[]; rules: Rule[] }

/** What a robots.txt lets whoever calls itself `token` do, by RFC 9309: the longest rule that matches holds. */
export function readRobots(
  text: string,
  token: string,
): { mayFetch: MayFetch; sitemaps: string[] } {
  const lines = linesOf(text)
  const groups = groupsOf(lines)
  const own = groups.filter(({ tokens }) => tokens.includes(token.toLowerCase()))
  const all = groups.filter(({ tokens }) => tokens.includes('*'))
  const rules = (own.length > 0 ? own : all).flatMap((group) => group.rules)
  return {
    sitemaps: lines.flatMap(([name, value]) => (name === 'sitemap' ? [value] : [])),
    mayFetch: (path) => decide(rules, path),
  }
}

function groupsOf(lines: [string, string][]): Group[] {
  const groups: Group[] = []
  for (const [name, value] of lines) {
    const last = groups.at(-1)
    if (name === 'user-agent') join(groups, last, value.toLowerCase())
    else if (value && name !== 'sitemap') last?.rules.push(ruleOf(name === 'allow', value))
  }
  return groups
}

/** Agents that follow each other share their rules. */
function join(groups: Group[], last: Group | undefined, token: string) {
  if (last && last.rules.length === 0) last.tokens.push(token)
  else groups.push({ tokens: [token], rules: [] })
}

function linesOf(text: string): [string, string][] {
  return text.split(/\r?\n/).flatMap((line): [string, string][] => {
    const [, name = '', value = ''] =
      /^\s*(user-agent|allow|disallow|sitemap)\s*:\s*([^#]*)/i.exec(line) ?? []
    return name ? [[name.toLowerCase(), value.trim()]] : []
  })
}

function ruleOf(allow: boolean, pattern: string): Rule {
  const isWhole = pattern.endsWith('$')
  const parts = (isWhole ? pattern.slice(0, -1) : pattern).split('*')
  const source = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.*')
  const expression = new RegExp(`^${source}${isWhole ? '$' : ''}`)
  return { allow, length: pattern.length, matches: (path) => expression.test(path) }
}

function decide(rules: Rule[], path: string): boolean {
  const matching = rules.filter((rule) => rule.matches(path))
  const longest = Math.max(0, ...matching.map(({ length }) => length))
  const decisive = matching.filter(({ length }) => length === longest)
  return decisive.length === 0 || decisive.some(({ allow }) => allow)
}
