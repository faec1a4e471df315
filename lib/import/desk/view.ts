import type { ImportOutcome } from '@/lib/db/generated/enums'
import type { Totals } from '../ledger'
import type { Standing } from './standing'

/** A run as the list shows it. Moments are ISO 8601. */
export type RunRow = {
  id: number
  standing: Standing
  /** It tells what an import would do, and has changed nothing. */
  isPreview: boolean
  startedAt: string
  finishedAt: string | null
  /** Null for the command line. */
  personName: string | null
  /** Without the folders they are in. */
  sources: string[]
  /** Null while it runs. */
  totals: Totals | null
  /** Posts of the same source that were not met; 0 while that is not known. */
  gone: number
}

export type RunPage = RunRow & {
  /** Why it is broken. */
  failure: string | null
  format: string | null
  mayStop: boolean
  /** Who asked it to stop, while it runs on. */
  stopAskedBy: string | null
  mayResume: boolean
  mayRollBack: boolean
  /** Of a preview: whether it can be imported as it was looked at. */
  mayImport: boolean
  /** Of a preview: the run that imported the same files since. */
  importedAs: number | null
  /** What else is to be known of it, a sentence each. */
  remarks: string[]
  /** What its last rollback said, a line each. */
  rollback: string[]
  /** Null when nothing is under way. */
  progress: Progress | null
}

/** A row of the ledger as its page shows it; `post` is what stands at its address now. */
export type ItemRow = {
  id: number
  where: string
  sourceId: string | null
  outcome: ImportOutcome
  reason: string | null
  post: { id: number; title: string } | null
  slug: string | null
}

/** How far a run is. */
export type Progress = {
  done: number
  /** Items a second, lately; null before there are two looks to compare. */
  rate: number | null
  seconds: number
  /** Null when nobody can know, as within an archive. */
  secondsLeft: number | null
  /** 0 to 1, by the bytes of what was uploaded; null as above. */
  share: number | null
}
