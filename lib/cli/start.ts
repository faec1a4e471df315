import { leaveArchive } from '@/lib/data-dir'
import { readEnv } from '@/lib/env-values'
import { forgetAddress, writeAddress } from './address'
import { openArchive } from './archive'
import { ensureBuild } from './build'
import { command } from './command'
import { describeSignIn, fillEmptyArchive } from './first-run'
import { exposureNotes } from './listen'
import { holdSite } from './one-site'
import { findPort } from './ports'
import type { Site } from './site'
import { serveSite } from './site'
import { keepServing } from './supervisor'

const say = (message: string) => console.log(message)

/** `npm start` serves the built site; `npm run dev` serves the sources as they are being written, over data of its own. */
const mode = process.argv.includes('--dev') ? 'dev' : 'start'

/** What is served now. */
let site: Site | undefined
/** Whether the server was given up. */
let isFailed = false

await command(async () => {
  if (mode === 'dev') leaveArchive('dev')
  const { asked, stop } = stopSignal()
  if (!process.env.DATABASE_URL) say('Starting PostgreSQL …')
  const publicUrl = process.env.SITE_URL // before the archive fills in where the site ran last
  const archive = await openArchive({
    say,
    onMoved: () => void site?.stop(), // it is started again, and finds the server
    onLost(cause) {
      say(cause instanceof Error ? cause.message : String(cause))
      isFailed = true
      stop()
    },
  })
  try {
    if (archive.applied.length > 0) say(`Migrated the database: ${archive.applied.join(', ')}.`)
    const letGo = await holdSite()
    const code = await run(asked, publicUrl).finally(letGo)
    return isFailed ? 1 : code
  } finally {
    await archive.close()
  }
})

async function run(asked: AbortSignal, publicUrl: string | undefined): Promise<number> {
  try {
    await fillEmptyArchive(say)
    if (mode === 'start') await ensureBuild(say, asked)
    if (asked.aborted) return 0
    const port = await choosePort()
    const start = () => serve(port, publicUrl)
    const first = await start()
    const { HOST: host, TRUSTED_PROXIES: trustedProxies } = readEnv(process.env)
    for (const note of exposureNotes({ host, publicUrl, trustedProxies })) say(note)
    greet(first.url, await describeSignIn())
    return await keepServing(first, { start, asked, say })
  } catch (error) {
    if (asked.aborted) return 0
    throw error
  } finally {
    forgetAddress()
    await site?.stop()
  }
}

/** Aborts at Ctrl-C or a request to end; from then on everything that was started is stopped in order. */
function stopSignal() {
  const controller = new AbortController()
  const ask = () => {
    if (!controller.signal.aborted) say('Stopping …')
    controller.abort()
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, ask)
  if (process.env.npm_lifecycle_event) whenOrphaned(ask)
  return { asked: controller.signal, stop: ask }
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

async function choosePort(): Promise<number> {
  const wanted = Number(process.env.PORT || 3000)
  const port = await findPort(wanted)
  if (port !== wanted) say(`Port ${wanted} is taken: using ${port}. Set PORT to choose another.`)
  say('Starting the site …')
  return port
}

async function serve(port: number, publicUrl: string | undefined): Promise<Site> {
  const url = `http://localhost:${port}`
  site = await serveSite(mode, port, publicUrl || url)
  writeAddress(site.url)
  return site
}

function greet(url: string, signIn: string) {
  say('')
  say(`Site:    ${url}`)
  say(`Desk:    ${url}/desk`)
  say(`Sign in: ${signIn}`)
}
