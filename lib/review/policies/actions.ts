'use server'
import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { roleAction } from '@/lib/auth/guard'
import { refusal } from '@/lib/auth/outcome'
import { everythingChanged } from '@/lib/cache/changes'
import { NearCopyPolicy, ReviewTogether, RevisionStatus, Role } from '@/lib/db/generated/enums'
import { saveRule } from '../decisions/rules.store'
import { beginApplying } from './apply'
import {
  saveExpiryMonths,
  saveFixKeepsReview,
  saveNearCopies,
  saveReviewTogether,
  saveSecondReviewShare,
  saveTermExpiry,
} from './store'

const path = '/desk/policies'
const MOST_MONTHS = 120

/** An empty field means never. */
const Months = z
  .union([z.literal('').transform(() => null), z.coerce.number().int().min(1).max(MOST_MONTHS)])
  .default(null)

const Flag = z
  .literal('1')
  .optional()
  .transform((sent) => sent === '1')

const Transition = z.object({
  from: z.enum(RevisionStatus),
  to: z.enum(RevisionStatus),
  /** Empty for nobody. */
  role: z.union([z.literal('').transform(() => null), z.enum(Role)]),
  noteRequired: Flag,
  reasonRequired: Flag,
})

/** Sets who may make a move, and what they must say. */
export const setRule = roleAction('admin', Transition, async (rule) => {
  await saveRule(rule)
  revalidatePath(path)
  return { status: 'done', message: 'The rule holds from now on.' }
})

const Expiry = z.object({ months: Months })

/** Sets after how many months reviews expire. */
export const setExpiry = roleAction('admin', Expiry, async ({ months }) => {
  await saveExpiryMonths(months)
  beginApplying()
  revalidatePath(path)
  return { status: 'done', message: 'Posts are being given their new day of expiry.' }
})

const OfTerm = Expiry.extend({
  kind: z.enum(['stack', 'problem']),
  slug: z.string().trim().min(1).max(200),
})

/** The same for what is filed under a stack or a problem. */
export const setTermExpiry = roleAction('admin', OfTerm, async ({ months, ...term }) => {
  if (!(await saveTermExpiry(term, months)))
    return refusal('gone', `There is no ${term.kind} of that name.`)
  beginApplying()
  revalidatePath(path)
  return { status: 'done', message: 'Posts are being given their new day of expiry.' }
})

/** An empty field is no share: it would be read as none at all. */
const Share = z.object({
  share: z
    .string()
    .regex(/^\d{1,3}$/)
    .transform(Number)
    .pipe(z.number().max(100)),
})

/** Sets how many of a hundred reviews a second person repeats. */
export const setSecondReviewShare = roleAction('admin', Share, async ({ share }) => {
  await saveSecondReviewShare(share)
  revalidatePath(path)
  return { status: 'done', message: 'It holds for reviews from now on.' }
})

const NearCopies = z.object({ nearCopies: z.enum(NearCopyPolicy) })

/** Sets what search engines are told of near copies. */
export const setNearCopies = roleAction('admin', NearCopies, async ({ nearCopies }) => {
  await saveNearCopies(nearCopies)
  everythingChanged()
  return { status: 'done', message: 'Pages say so from now on.' }
})

const Together = z.object({ reviewTogether: z.enum(ReviewTogether) })

/** Sets which posts of a selection may be reviewed at once. */
export const setReviewTogether = roleAction('admin', Together, async ({ reviewTogether }) => {
  await saveReviewTogether(reviewTogether)
  revalidatePath(path)
  return { status: 'done', message: 'It holds from now on.' }
})

const Fixes = z.object({ fixKeepsReview: z.enum(['yes', 'no']) })

/** Sets whether reviewed posts stay reviewed when a block of them is fixed everywhere. */
export const setFixKeepsReview = roleAction('admin', Fixes, async ({ fixKeepsReview }) => {
  await saveFixKeepsReview(fixKeepsReview === 'yes')
  revalidatePath(path)
  return { status: 'done', message: 'It holds for fixes from now on.' }
})
