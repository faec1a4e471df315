import { once } from 'node:events'
import { leaveArchive } from '@/lib/data-dir'
import { forgetAddress, writeAddress } from './address'
import { openArchive } from './archive'
import { ensureBuild } from './build'
import { command } from './command'
import { describeSignIn, fillEmptyArchive } from './first-run'
import { holdSite } from './one-site'
import { findPort } from './ports'
import type { Site } from './site'
import { serveSite } from './site'

const say = (message: string) => console.log(message)

/** `npm start` serves the built site; `npm run dev` serves the sources as they are being written, over data of its own. */
const mode = process.argv.includes('--dev') ? 'dev' : 'start'

await command(async () => {
  if (mode === 'dev') leaveArchive('dev')
  const asked = stopSignal()
  if (!process.env.DATABASE_URL) say('Starting PostgreSQL …')
  const publicUrl = process.env.SITE_URL // before the archive fills in where the site ran last
  const archive = await openArchive()
  try {
    if (archive.applied.length > 0) say(`Migrated the database: ${archive.applied.join(', ')}.`)
    const letGo = await holdSite()
    return await run(asked, publicUrl).finally(letGo)
  } finally {
    await archive.close()
  }
})

async function run(asked: AbortSignal, publicUrl: string | undefined): Promise<number> {
  let site: Site | undefined
  try {
    await fillEmptyArchive(say)
    if (mode === 'start') await ensureBuild(say, asked)
    if (asked.aborted) return 0
    site = await serve(publicUrl)
    greet(site.url, await describeSignIn())
    return await untilStopped(site, asked)
  } catch (error) {
    if (asked.aborted) return 0
    throw error
  } finally {
    forgetAddress()
    await site?.stop()
  }
}

/** Aborts at Ctrl-C or a request to end; from then on everything that was started is stopped in order. */
function stopSignal(): AbortSignal {
  const controller = new AbortController()
  const ask = () => {
    if (!controller.signal.aborted) say('Stopping …')
    controller.abort()
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, ask)
  if (process.env.npm_lifecycle_event) whenOrphaned(ask)
  return controller.signal
}

/** npm does not pass every signal on, and can be killed: a site without it could only be found and killed too. */
function whenOrphaned(act: () => void) {
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    act()
  }, 500)
  watch.unref()
}

async function serve(publicUrl: string | undefined): Promise<Site> {
  const wanted = Number(process.env.PORT || 3000)
  const port = await findPort(wanted)
  if (port !== wanted) say(`Port ${wanted} is taken: using ${port}. Set PORT to choose another.`)

  const url = `http://localhost:${port}`
  say('Starting the site …')
  const site = await serveSite(mode, port, publicUrl || url)
  writeAddress(url)
  return site
}

function greet(url: string, signIn: string) {
  say('')
  say(`Site:    ${url}`)
  say(`Desk:    ${url}/desk`)
  say(`Sign in: ${signIn}`)
}

/** 0 when it was asked to stop, 1 when the site ended by itself. */
async function untilStopped(site: Site, asked: AbortSignal): Promise<number> {
  const stop = asked.aborted ? Promise.resolve() : once(asked, 'abort')
  const code = await Promise.race([stop.then(() => 0), site.stopped.then(() => 1)])
  if (code === 0 || asked.aborted) return 0
  say('The site ended by itself; why is said above.')
  return code
}
