import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Account } from './account'

/** Runs one of PostgreSQL's programs to its end. What it printed is the reason when it fails. */
export async function run(account: Account, program: string, options: string[]) {
  // Not a pipe: the server that pg_ctl leaves behind inherits it, and would keep us waiting.
  const printed = join(account.home, `${program}.out`)
  const output = openSync(printed, 'w')
  try {
    const code = await exitCode(
      account,
      [join(account.binaries, 'bin', program), ...options],
      output,
    )
    if (code !== 0)
      throw new Error(`${program} failed (${code}).\n${readFileSync(printed, 'utf8').trim()}`)
  } finally {
    closeSync(output)
  }
}

function exitCode({ prefix, ids, home }: Account, program: string[], output: number) {
  const [command = '', ...options] = [...prefix, ...program]
  return new Promise<number | null>((resolve, reject) => {
    const child = spawn(command, options, {
      ...ids,
      cwd: home,
      stdio: ['ignore', output, output],
    })
    child.once('error', reject)
    child.once('exit', resolve)
  })
}
