import type { Format, ImportOptions, Limits } from '../options'
import type { Unpacked } from './inflate'

/** What the reading of all sources of an import shares. */
export type Context = {
  format: ImportOptions['format']
  limits: Limits
  unpacked: Unpacked
  /** What is of another format is passed over. */
  only?: Format
}

/** What something stands in: an archive in an archive is not opened. */
export type Place = 'alone' | 'gzip' | 'archive'
