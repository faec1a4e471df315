import { ActForm } from '@/components/account/act-form'
import {
  changeRole,
  endPersonSessions,
  removePerson,
  resetPersonPassword,
  suspendPerson,
  unsuspendPerson,
} from '@/lib/auth/people/actions'
import type { PersonPage } from '@/lib/auth/people/person-row'
import { PanelSection } from '../panel-section'
import { RoleField } from './role-field'

/** What an admin can do about a person. */
export function PersonActs({ person }: { person: PersonPage }) {
  const hidden = { personId: person.id }
  return (
    <div className="grid gap-x-12 gap-y-10 md:grid-cols-2">
      <PanelSection title="Role">
        <ActForm act={changeRole} label="Change role" hidden={hidden}>
          <RoleField chosen={person.role ?? 'reviewer'} />
        </ActForm>
      </PanelSection>
      <PanelSection title="New password">
        <ActForm act={resetPersonPassword} label="Make a link" hidden={hidden}>
          <p>A link by which they set a new password. Until then the old one works.</p>
          <Check name="lost" label="Their phone or key is lost: passkeys and app go too" />
        </ActForm>
      </PanelSection>
      <PanelSection title="Sessions">
        <ActForm act={endPersonSessions} label="End all sessions" hidden={hidden}>
          <p>Signs them out everywhere. They can sign in again.</p>
        </ActForm>
      </PanelSection>
      <PanelSection title={person.suspendedAt ? 'Suspended' : 'Suspend'}>
        {person.suspendedAt ? (
          <ActForm act={unsuspendPerson} label="Let them back in" hidden={hidden}>
            <p>With the role and password they had.</p>
          </ActForm>
        ) : (
          <ActForm act={suspendPerson} label="Suspend" hidden={hidden}>
            <p>Signs them out at once and keeps them out until you let them back in.</p>
          </ActForm>
        )}
      </PanelSection>
      <PanelSection title="Remove">
        <ActForm act={removePerson} label="Remove" hidden={hidden}>
          <p>Their account goes for good. Their name stays on what they decided.</p>
          <Check name="confirm" label={`Yes, remove ${person.name}`} required />
        </ActForm>
      </PanelSection>
    </div>
  )
}

function Check({
  name,
  label,
  required = false,
}: {
  name: string
  label: string
  required?: boolean
}) {
  return (
    <label className="font-ui flex items-center gap-3 py-1 text-sm">
      <input
        type="checkbox"
        name={name}
        value="yes"
        required={required}
        className="size-5 shrink-0"
      />
      {label}
    </label>
  )
}
