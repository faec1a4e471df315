import type { ZodType } from 'zod'
import { z } from 'zod'
import { HubProfile, PostProfile, SiteProfile } from '@/lib/indexing/structured/profile'
import { isPostPath } from '../visit'

const isHub = z.object({ '@type': z.literal('CollectionPage') })

/** What is wrong with the JSON-LD of the page at `path`: one script at most, as JSON, as its profile has it. */
export function structuredFaults(path: string, scripts: readonly string[]): string[] {
  if (scripts.length > 1) return [`${scripts.length} scripts`]
  return scripts.flatMap((script) => {
    const data = parse(script)
    if (data === undefined) return ['no JSON']
    const fit = profileOf(path, data).safeParse(data)
    return fit.success ? [] : [z.prettifyError(fit.error).replaceAll('\n', ' ')]
  })
}

function profileOf(path: string, data: unknown): ZodType {
  if (isPostPath(path)) return PostProfile
  return isHub.safeParse(data).success ? HubProfile : SiteProfile
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
