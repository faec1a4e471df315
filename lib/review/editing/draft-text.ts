import { z } from 'zod'
import { Draft } from './draft'
import { LONGEST_DRAFT } from './longest-draft'

/** A draft as a form has it: as JSON. */
export const DraftText = z
  .string()
  .max(LONGEST_DRAFT)
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text)
    } catch {
      context.addIssue({ code: 'custom', message: 'This is no JSON.' }) // and whoever sends it knows why
      return z.NEVER
    }
  })
  .pipe(Draft)
