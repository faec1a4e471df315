import { Notice } from '@/components/ui/notice'
import type { PersonPage } from '@/lib/auth/people/person-row'
import { Moment } from '../moment'
import { PersonStanding } from './person-standing'

type Props = { person: PersonPage; isSelf: boolean }

/** Who somebody is and how they sign in. */
export function PersonFacts({ person, isSelf }: Props) {
  const { email, since, passkeys, hasAuthenticator } = person
  const ways = ['password']
  if (hasAuthenticator) ways.push('authenticator app')
  if (passkeys > 0) ways.push(passkeys === 1 ? '1 passkey' : `${passkeys} passkeys`)
  return (
    <div className="space-y-3">
      <p className="text-lead wrap-anywhere">{email}</p>
      <PersonStanding person={person} />
      <p className="font-ui text-muted text-sm">
        Here since <Moment value={since} />. Signs in with {ways.join(', ')}.
      </p>
      {isSelf && <Notice>This is you. What you change here changes what you can do.</Notice>}
    </div>
  )
}
