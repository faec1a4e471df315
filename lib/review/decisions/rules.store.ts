import { db } from '@/lib/db/client'
import type { Rule } from './transitions'

/** How long rules may be remembered: as late may another process know of a change. */
const REMEMBERED_MS = 5_000

let remembered: { rules: Promise<Rule[]>; until: number } | null = null

/** The rules of all moves. */
export function listRules(now = Date.now()): Promise<Rule[]> {
  if (!remembered || remembered.until < now) {
    const rules = db.transitionRule.findMany({ orderBy: [{ from: 'asc' }, { to: 'desc' }] })
    rules.catch(forgetRules)
    remembered = { rules, until: now + REMEMBERED_MS }
  }
  return remembered.rules
}

function forgetRules() {
  remembered = null
}

/** Sets the rule of a move; with a null role it is no move any more. */
export async function saveRule({
  role,
  ...rule
}: Omit<Rule, 'role'> & { role: Rule['role'] | null }) {
  const { from, to } = rule
  if (role === null) await db.transitionRule.deleteMany({ where: { from, to } })
  else
    await db.transitionRule.upsert({
      where: { from_to: { from, to } },
      create: { ...rule, role },
      update: { ...rule, role },
    })
  forgetRules()
}
