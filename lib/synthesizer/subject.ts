import type { Random } from './random'
import type { Stack } from './stack'
import { stacks } from './stacks'
import { problems } from './wording/problems'
import { scenarios } from './wording/scenarios'

/** What one post is about. */
export type Subject = { stack: Stack; problem: string; scenario: string }

export const pickSubject = (random: Random): Subject => ({
  stack: random.pick(stacks),
  problem: random.pick(problems),
  scenario: random.pick(scenarios),
})

/** Puts the subject into the slots `{stack}`, `{problem}` and `{scenario}`. */
export const about = (template: string, { stack, problem, scenario }: Subject) =>
  template
    .replaceAll('{stack}', stack.name)
    .replaceAll('{problem}', problem)
    .replaceAll('{scenario}', scenario)
