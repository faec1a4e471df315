const gibi = 1024 ** 3

/** What one upload may be. `largest` is bytes, of all its files together. */
export const uploadLimits: UploadLimits = { largest: 4 * gibi, mostFiles: 500, tooLarge: 'large' }
/** `tooLarge` is the fault of what is larger. */
export type UploadLimits = {
  largest: number
  mostFiles: number
  tooLarge: 'large' | 'quota' | 'full'
}

/** Why an upload is not taken. */
export type UploadFault =
  | 'busy'
  | 'broken'
  | 'ending'
  | 'full'
  | 'large'
  | 'many'
  | 'nothing'
  | 'quota'
  | 'several'
  | 'swept'
  | 'unstarted'

/** The sentence for each; an address carries only its name. */
export const uploadFaults: Record<UploadFault, string> = {
  busy: 'Another import is running. Wait until it has ended, then try again.',
  broken: 'The upload broke off, so nothing was imported. Try again.',
  ending:
    'Only files that end in .xml, .txt, .html, .jsonl, .zip or .gz are taken. Nothing was imported.',
  full: 'There is not enough room on the disk of the server for this upload, so nothing was imported.',
  large:
    'An upload may be 4 GiB at most. Pack it, send it in parts, or import it on the command line.',
  many: 'An upload may have 500 files at most. Pack them into a .zip, or send them in parts.',
  nothing: 'No file was chosen, so nothing was imported.',
  quota:
    'Your uploads take 12 GiB here at most, for 30 days each. Import this on the command line, or wait until older ones are removed.',
  several: 'Two of your uploads are still arriving. Wait until one of them has, then try again.',
  swept: 'The files of this preview are not kept any more. Upload them again.',
  unstarted:
    'The files arrived, but the import did not start. Its log on the server says why: it is in the folder “jobs” of the data folder.',
}

/** The fault that an address names; null for anything else. */
export const readFault = (text: unknown): UploadFault | null => (isFault(text) ? text : null)

const isFault = (text: unknown): text is UploadFault =>
  typeof text === 'string' && Object.hasOwn(uploadFaults, text)
