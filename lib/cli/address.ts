import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataFolder } from './secrets'

const addressPath = join(dataFolder, 'site-url')
const usual = 'http://localhost:3000'

/** Where the site runs, or ran last: other commands tell it there what went stale. */
export function readAddress(): string {
  try {
    return readFileSync(addressPath, 'utf8').trim() || usual
  } catch {
    return usual
  }
}

export function writeAddress(url: string) {
  writeFileSync(addressPath, `${url}\n`)
}

export function forgetAddress() {
  rmSync(addressPath, { force: true })
}
