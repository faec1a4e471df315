import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dataPath } from '@/lib/data-dir'

const addressPath = () => dataPath('site-url')
const usual = 'http://localhost:3000'

/** Where the site runs, or ran last: other commands tell it there what went stale. */
export const readAddress = (): string => findAddress() ?? usual

/** The same; undefined when nothing was noted. */
export function findAddress(): string | undefined {
  try {
    return readFileSync(addressPath(), 'utf8').trim() || undefined
  } catch {
    return undefined // none yet
  }
}

export function writeAddress(url: string) {
  writeFileSync(addressPath(), `${url}\n`)
}

export function forgetAddress() {
  rmSync(addressPath(), { force: true })
}
