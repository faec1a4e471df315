import { once } from 'node:events'
import { command } from '@/lib/cli/command'
import { openFilledSite } from './filled-site'

/** What the journeys visit, until they end it. */
await command(async () => {
  const stop = Promise.race(['SIGTERM', 'SIGINT'].map((signal) => once(process, signal)))
  const site = await openFilledSite('alphanode_e2e', Number(process.argv[2]))
  await stop
  await site.stop()
  return 0
})
