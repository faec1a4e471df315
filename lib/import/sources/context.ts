import type { Limits } from '../limits'
import type { Format, ImportOptions } from '../options'
import type { Unpacked } from './inflate'

/** What the reading of all sources of an import shares. */
export type Context = {
  format: ImportOptions['format']
  limits: Limits
  unpacked: Unpacked
  /** What is of another format is passed over. */
  only?: Format
  /** Files that were changed after this moment are passed over: they are not what was read then. */
  asOf?: Date
}

/** What something stands in: an archive in an archive is not opened. */
export type Place = 'alone' | 'gzip' | 'archive'
