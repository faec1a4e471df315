import type { RevisionStatus } from '@/lib/posts/post'
import type { Policies } from '@/lib/review/policies/policies'
import { moveName } from './move-name'
import { RuleForm } from './rule-form'

const statuses = ['drafted', 'expanded', 'reviewed'] as const satisfies RevisionStatus[]
const moves = statuses.flatMap((from) => statuses.map((to) => ({ from, to })))

const who = {
  reviewer: 'Reviewers, editors and admins',
  editor: 'Editors and admins',
  admin: 'Admins',
} as const

type Rule = Policies['rules'][number]

/** Every move with who may make it, and a form below to change that. */
export function Rules({ rules }: { rules: Rule[] }) {
  return (
    <table className="font-ui w-full text-sm">
      <caption className="sr-only">Who may make which move</caption>
      <thead>
        <tr className="border-edge border-b text-left">
          {['Move', 'Who may', 'Must be said'].map((name) => (
            <th key={name} scope="col" className="py-2 pr-3 font-medium">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      {moves.map(({ from, to }) => {
        const rule = rules.find((each) => each.from === from && each.to === to) ?? null
        return (
          <tbody key={`${from} ${to}`} className="border-rule border-b align-top">
            <tr>
              <th scope="row" className="pt-3 pr-3 text-left font-medium">
                {moveName(from, to)}
              </th>
              <td className="pt-3 pr-3">{rule ? who[rule.role] : 'Nobody'}</td>
              <td className="pt-3">{rule ? sayWanted(rule) : '–'}</td>
            </tr>
            <tr>
              <td colSpan={3}>
                <RuleForm from={from} to={to} rule={rule} />
              </td>
            </tr>
          </tbody>
        )
      })}
    </table>
  )
}

function sayWanted({ noteRequired, reasonRequired }: Rule) {
  if (noteRequired) return reasonRequired ? 'A note and a reason' : 'A note'
  return reasonRequired ? 'A reason' : 'Nothing'
}
