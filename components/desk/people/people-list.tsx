import Link from 'next/link'
import type { PersonRow } from '@/lib/auth/people/person-row'
import { PersonStanding } from './person-standing'

type Props = { people: PersonRow[]; ownId: string }

export function PeopleList({ people, ownId }: Props) {
  return (
    <ul className="divide-rule border-rule divide-y border-y">
      {people.map((person) => (
        <li key={person.id} className="grid gap-x-10 gap-y-1 py-4 md:grid-cols-2">
          <div>
            <h3 className="text-lg leading-snug font-semibold wrap-anywhere">
              <Link href={`/desk/people/${person.id}`} prefetch={false} className="quiet-link">
                {person.name}
              </Link>
              {person.id === ownId && <span className="text-muted font-normal"> (you)</span>}
            </h3>
            <p className="font-ui text-muted text-sm wrap-anywhere">{person.email}</p>
          </div>
          <PersonStanding person={person} />
        </li>
      ))}
    </ul>
  )
}
