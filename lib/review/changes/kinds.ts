import type { ChangeKind } from '@/lib/db/generated/enums'
import { bulk } from './bulk.store'
import { fix } from './fix.store'
import type { How } from './how'
import { place } from './place.store'

const kinds: Partial<Record<ChangeKind, How>> = { bulk, fix, place }

/** How change sets of a kind are done; throws for one that nothing here makes. */
export function howOf(kind: ChangeKind): How {
  const how = kinds[kind]
  if (!how) throw new Error(`There is no way to make a change set of kind ${kind}.`)
  return how
}
