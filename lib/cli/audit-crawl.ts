import { audit } from './audit/audit'
import { readWishes, USAGE } from './audit/options'
import { reportTable } from './audit/report'
import { command } from './command'
import { progress } from './progress'

/** Crawls a running site and says what search engines would stumble over. */
await command(async () => {
  try {
    const { json, ...wishes } = readWishes()
    const line = progress('addresses')
    const report = await audit({ ...wishes, say: line.show })
    line.end()
    console.log(json ? JSON.stringify(report) : reportTable(report))
    return report.results.some(({ findings }) => findings > 0) ? 1 : 0
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`)
    return 2
  }
})
