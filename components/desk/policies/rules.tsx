import type { RevisionStatus } from '@/lib/posts/post'
import type { Policies } from '@/lib/review/policies/policies'
import { moveName, RuleForm } from './rule-form'

const statuses = ['drafted', 'expanded', 'reviewed'] as const satisfies RevisionStatus[]
const moves = statuses.flatMap((from) => statuses.map((to) => ({ from, to })))

const who = {
  reviewer: 'Reviewers, editors and admins',
  editor: 'Editors and admins',
  admin: 'Admins',
} as const

type Props = { rules: Policies['rules'] }

/** Every move: a table to read, and a form each to change it. */
export function Rules({ rules }: Props) {
  const rows = moves.map((move) => ({
    ...move,
    rule: rules.find(({ from, to }) => from === move.from && to === move.to) ?? null,
  }))
  return (
    <>
      <table className="font-ui w-full text-sm">
        <caption className="sr-only">Who may make which move</caption>
        <thead>
          <tr className="border-edge border-b text-left">
            <th scope="col" className="py-2 pr-3 font-medium">
              Move
            </th>
            <th scope="col" className="py-2 pr-3 font-medium">
              Who may
            </th>
            <th scope="col" className="py-2 font-medium">
              Must be said
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ from, to, rule }) => (
            <tr key={`${from} ${to}`} className="border-rule border-b align-top">
              <th scope="row" className="py-2 pr-3 text-left font-normal">
                {moveName(from, to)}
              </th>
              <td className="py-2 pr-3">{rule ? who[rule.role] : 'Nobody'}</td>
              <td className="py-2">{rule ? sayWanted(rule) : 'No such move'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <details className="mt-4">
        <summary className="font-ui text-accent py-2 text-sm">Change who may make a move</summary>
        <ul className="mt-4 grid gap-x-12 gap-y-10 md:grid-cols-2 lg:grid-cols-3">
          {rows.map(({ from, to, rule }) => (
            <li key={`${from} ${to}`}>
              <RuleForm from={from} to={to} rule={rule} />
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}

function sayWanted({ noteRequired, reasonRequired }: Policies['rules'][number]) {
  if (noteRequired) return reasonRequired ? 'A note and a reason' : 'A note'
  return reasonRequired ? 'A reason' : 'Nothing'
}
