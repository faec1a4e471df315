import type { Report } from './audit'

/** The report as a table, with the first findings of each check below it. */
export function reportTable({ results, pages, depths, isCut, skippedAsides }: Report): string {
  const width = Math.max(...results.map(({ check }) => check.length))
  const row = (check: string, checked: number | string, findings: number | string) =>
    `${check.padEnd(width)}  ${String(checked).padStart(8)}  ${String(findings).padStart(8)}`
  const clicks = Object.entries(depths).map(([depth, count]) => `${depth}: ${count}`)
  return [
    row('check', 'checked', 'findings'),
    ...results.map(({ check, checked, findings }) => row(check, checked, findings)),
    '',
    `${pages} addresses. Clicks from the home page to indexable posts: ${clicks.join(', ') || 'none'}.`,
    ...(skippedAsides > 0
      ? [`${skippedAsides} more links lead where robots.txt keeps crawlers away; not tried.`]
      : []),
    ...(isCut ? ['The limit was reached: what takes the whole site was not judged.'] : []),
    ...results.flatMap(({ check, findings, examples }) =>
      findings === 0 ? [] : ['', `${check}:`, ...examples.map((example) => `  ${example}`)],
    ),
  ].join('\n')
}
