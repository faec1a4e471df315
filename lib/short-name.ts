import { z } from 'zod'
import { normalForm } from './content/normal-form'

/** Signs that nobody sees, or that turn the ones around them: a name with one can pass for another. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/u

/** More accents on one letter than any language writes. */
const PILED_UP = /\p{M}{5}/u

type Sentences = { empty: string; long: string; odd: string }

/**
 * A name that people give to something: one line of signs that can be seen, in any script. Its length is judged before
 * anything is done with it.
 */
export const shortName = (longest: number, { empty, long, odd }: Sentences) =>
  z
    .string()
    .max(longest * 4, long)
    .transform((text) =>
      normalForm(text)
        .replaceAll(/\p{Zs}+/gu, ' ')
        .trim(),
    )
    .pipe(
      z
        .string()
        .min(1, empty)
        .max(longest, long)
        .refine((name) => !HIDDEN.test(name) && !PILED_UP.test(name), odd)
        .refine((name) => /[\p{L}\p{N}]/u.test(name), odd),
    )
