import { z } from 'zod'
import { Visibility } from '@/lib/db/generated/enums'
import { Moment, Ordinal, Text } from './fields'

/** Where a post lived from then on. */
export const PlacementRow = z.strictObject({
  row: z.literal('placement'),
  post: Text,
  /** Among the placements of its post. */
  number: Ordinal,
  fromSlug: Text,
  slug: Text,
  fromVisibility: z.enum(Visibility),
  visibility: z.enum(Visibility),
  /** The source id of the post that it was merged into. */
  mergedInto: Text.nullable(),
  note: Text,
  /** The number of the placement that it took back. */
  undoes: Ordinal.nullable(),
  change: Text.nullable(),
  /** Whether an import made it; version 3 has none such. */
  isImport: z.boolean().default(false),
  personName: Text,
  placedAt: Moment,
})

/** Two posts that are no copies of each other, by source id. */
export const KeptApartRow = z.strictObject({
  row: z.literal('keptApart'),
  post: Text,
  other: Text,
  /** The id of the change set that said so, and of the one that took it back. */
  change: Text,
  takenBack: Text.nullable(),
})
