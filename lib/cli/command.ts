/**
 * Runs a command to its end and exits with the code it gives. What fails is told in sentences, with the
 * causes below; a stack trace only when DEBUG is set.
 */
export async function command(main: () => Promise<number>): Promise<never> {
  let code = 1
  try {
    code = await main()
  } catch (error) {
    console.error(process.env.DEBUG ? error : sentences(error))
  }
  // Not left to the event loop: a connection in use would keep a failed command alive.
  process.exit(code)
}

function sentences(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause ? `${error.message}\n  ${sentences(error.cause)}` : error.message
}
