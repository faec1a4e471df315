import { isBullet } from './bullet'
import type { Sign } from './code-line'
import { signOf } from './code-line'
import { pairSign } from './code-signs'
import type { Line } from './line'

/** How sure it is that lines which stand together are code. */
type Claim = 'code' | 'likely' | 'leading' | 'indented' | 'between' | 'words'

/** Which of these runs of lines (no gap inside, gaps between) are code, on a page in `language`. */
export function findListings(runs: Line[][], language: string): boolean[] {
  const claims = runs.map((run) => claimOf(run, language))
  const isCode = claims.map((claim) => claim === 'code')
  spread(claims, isCode)
  joinLikely(claims, isCode)
  for (const [index, claim] of claims.entries())
    if (claim === 'between' && isCode[index - 1] && isCode[index + 1]) isCode[index] = true
  return isCode
}

function claimOf(run: Line[], language: string): Claim {
  const signs = run.map(({ text }) => signOf(text, language))
  // A list, unless it goes on with the YAML before it.
  if (run.every(isBullet)) return run.every(({ text }) => pairSign.test(text)) ? 'likely' : 'words'
  return run.length === 1 ? claimOfOne(signs[0] ?? 'none', run) : claimOfMany(signs, run)
}

function claimOfMany(signs: Sign[], run: Line[]): Claim {
  const indented = run.map(({ indent }) => indent > (run[0]?.indent ?? 0))
  const fitting = signs.filter((sign, index) => fits(sign) || indented[index]).length
  if (signs.includes('sure') && fitting * 2 >= run.length) return 'code'
  if (fitting < run.length) return allIndented(run) ? 'indented' : 'words'
  // Pairs are a listing when they are nested, commands when there are several, a query as a whole.
  const likely = signs.filter((sign) => sign !== 'inside').length
  const whole = run.map(({ text }) => text).join(' ')
  const certain = likely > 1 || indented.includes(true) || signOf(whole, '') === 'sure'
  return certain ? 'code' : 'likely'
}

function claimOfOne(sign: Sign, run: Line[]): Claim {
  if (sign === 'sure') return 'code'
  if (sign === 'likely' || sign === 'leading') return sign
  if (allIndented(run)) return 'indented'
  return sign === 'inside' ? 'between' : 'words'
}

function fits(sign: Sign): boolean {
  return sign !== 'none' && sign !== 'prose'
}

function allIndented(run: Line[]): boolean {
  return run.every(({ indent }) => indent >= 2)
}

/** Beside code, what is likely is code; what is indented goes on with the code before it. */
function spread(claims: Claim[], isCode: boolean[]): void {
  const follows: Claim[] = ['likely', 'indented']
  const leads: Claim[] = ['likely', 'leading']
  for (const [index, claim] of claims.entries())
    if (isCode[index - 1] && follows.includes(claim)) isCode[index] = true
  for (let index = claims.length - 2; index >= 0; index -= 1)
    if (isCode[index + 1] && leads.includes(claims[index] ?? 'words')) isCode[index] = true
}

/** Two likely listings in a row make each other code. */
function joinLikely(claims: Claim[], isCode: boolean[]): void {
  for (const [index, claim] of claims.entries()) {
    if (claim !== 'likely' || claims[index + 1] !== 'likely') continue
    isCode[index] = true
    isCode[index + 1] = true
  }
}
