import { isAbsolute, relative } from 'node:path'
import { z } from 'zod'

const memory = { error: 'expected a whole number of megabytes, 384 or more' }
const port = { error: 'expected a whole number from 1 to 65535' }
const origin = { error: 'expected an address such as https://example.org, without a path' }

const proxies = { error: 'expected a whole number from 0 to 10' }

const Secret = z.string().min(32, 'expected 32 characters or more')

/** Posts have their addresses at the top of a host: nothing would lead to a site below a path. */
const Origin = z
  .url({ protocol: /^https?$/, ...origin })
  .refine((url) => URL.canParse(url) && `${new URL(url).origin}/` === new URL(url).href, origin)

/** Where data is kept unless DATA_DIR says otherwise; Git and all tools leave it out. */
export const DEFAULT_DATA_DIR = '.data'

const isIn = (folder: string, path: string) =>
  !relative(folder, path).split(/[/\\]/).includes('..') && !isAbsolute(relative(folder, path))

/** Not among the sources, where tools would read it and Git would take it in; nor a folder that holds them. */
const isApart = (path: string) =>
  isIn(DEFAULT_DATA_DIR, path) || !(isIn('.', path) || isIn(path, '.'))

const Env = z.object({
  /** The folder for everything that must survive: lib/data-dir.ts. */
  DATA_DIR: z
    .string()
    .refine(
      (path) => !path.includes('\0') && isApart(path),
      `expected a folder outside the project, or ${DEFAULT_DATA_DIR} or a folder in it`,
    )
    .default(DEFAULT_DATA_DIR),
  /** PostgreSQL to use instead of the embedded one. */
  DATABASE_URL: z
    .url({
      protocol: /^postgres(ql)?$/,
      error: 'expected an address such as postgres://user:password@host:5432/database',
    })
    .optional(),
  /** Signs sessions. Generated into the data folder by the launcher. */
  AUTH_SECRET: Secret.optional(),
  /** Lets commands tell a running site what went stale. Generated into the data folder by the launcher. */
  STALE_SECRET: Secret.optional(),
  /** Where the site is reached from outside. */
  SITE_URL: Origin.default('http://localhost:3000'),
  /** Which interface to listen on: a name or an address of this machine. */
  HOST: z
    .string()
    .regex(
      /^[A-Za-z0-9.:_-]{1,253}$/,
      'expected a name or an address, such as 127.0.0.1 or 0.0.0.0',
    )
    .optional(),
  /** Where the site listens on this machine: commands tell it there what went stale. Filled in by the launcher. */
  LOCAL_URL: Origin.optional(),
  /** Switches IndexNow on: search engines are told which posts became indexable or ceased to be. Served as `/<key>.txt`. */
  INDEXNOW_KEY: z
    .string()
    .regex(/^[A-Za-z0-9-]{8,128}$/, 'expected 8 to 128 letters, digits and dashes')
    .optional(),
  /** How many proxies of ours stand before the site: so many entries of X-Forwarded-For are believed, from the right. */
  TRUSTED_PROXIES: z.coerce
    .number(proxies)
    .int(proxies)
    .min(0, proxies)
    .max(10, proxies)
    .default(0),
  INDEXNOW_URL: z
    .url({ protocol: /^https?$/, error: 'expected an address that begins with https://' })
    .default('https://api.indexnow.org/indexnow'),
  /** `development` for `npm run dev`; React then needs what a finished site refuses. */
  NODE_ENV: z.string().default('production'),
  /** The heap that the site may have, in megabytes: it ends, and is started anew, rather than take all memory there is. */
  SITE_MEMORY_MB: z.coerce.number(memory).int(memory).min(384, memory).default(768),
  /** With less room than this on the disk of the data folder, writes are refused; more on a large disk, see `lib/disk.ts`. 0 refuses nothing. */
  MIN_FREE_MB: z.coerce.number().int().min(0).default(512),
  /** `no` migrates a database that has posts without copying it first. */
  BACKUP_BEFORE_MIGRATE: z.enum(['yes', 'no']).default('yes'),
  /** The database on the embedded server: another than usual to go back to a backup of before a migration. */
  DATABASE_NAME: z
    .string()
    .regex(/^[a-z][a-z0-9_]{0,62}$/, 'expected lower-case letters, digits and underscores')
    .default('alphanode'),
  PORT: z.coerce.number(port).int(port).min(1, port).max(65_535, port).default(3000),
})

type Values = Readonly<Record<string, string | undefined>>

/** The environment as it is used: what is empty counts as not given. Throws what is wrong with it, by name. */
export const readEnv = (values: Values) => readAs(Env, values)

/** Of the environment, where data is kept: that is asked before the rest of it is complete. */
export const readDataDir = (values: Values) => readAs(DataDir, values).DATA_DIR

const DataDir = Env.pick({ DATA_DIR: true })

function readAs<Read extends z.ZodType>(schema: Read, values: Values): z.output<Read> {
  const given = Object.entries(values).filter(([, value]) => value !== '')
  const parsed = schema.safeParse(Object.fromEntries(given))
  if (parsed.success) return parsed.data
  const problems = parsed.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`)
  throw new Error(
    ['The environment is not usable. Put it right, and try again.', ...problems].join('\n'),
  )
}
