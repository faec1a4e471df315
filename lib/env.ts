import { readEnv } from './env-values'

/** The environment, parsed once. */
export const env = readEnv(process.env)
