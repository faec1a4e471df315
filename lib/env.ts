import { z } from 'zod'

const Env = z.object({
  /** PostgreSQL to use instead of the embedded one. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  /** Signs sessions. Generated into .data/ by the launcher. */
  AUTH_SECRET: z.string().min(32).optional(),
  /** Lets commands tell a running site what went stale. Generated into .data/ by the launcher. */
  STALE_SECRET: z.string().min(32).optional(),
  /** Where the site is reached from outside. */
  SITE_URL: z.url({ protocol: /^https?$/ }).default('http://localhost:3000'),
  /** Switches IndexNow on: search engines are told which posts became indexable or ceased to be. Served as `/<key>.txt`. */
  INDEXNOW_KEY: z
    .string()
    .regex(/^[A-Za-z0-9-]{8,128}$/, '8 to 128 letters, digits and dashes')
    .optional(),
  INDEXNOW_URL: z.url({ protocol: /^https?$/ }).default('https://api.indexnow.org/indexnow'),
  /** `development` for `npm run dev`; React then needs what a finished site refuses. */
  NODE_ENV: z.string().default('production'),
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
})

const parsed = Env.safeParse(process.env)
if (!parsed.success)
  throw new Error(`The environment is not usable.\n${z.prettifyError(parsed.error)}`)

/** The environment, parsed once. */
export const env = parsed.data
