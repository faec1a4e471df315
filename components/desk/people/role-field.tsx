import { SelectField } from '@/components/ui/field'
import type { Role } from '@/lib/db/generated/enums'

const choices = [
  ['reviewer', 'Reviewer'],
  ['editor', 'Editor'],
  ['admin', 'Admin'],
] as const satisfies readonly (readonly [Role, string])[]

export function RoleField({ chosen }: { chosen: Role }) {
  return <SelectField label="Role" name="role" choices={choices} defaultValue={chosen} />
}
