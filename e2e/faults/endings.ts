type End = () => Promise<unknown>

const ends = new Set<End>()

/** Does `work`, and then `end`: also when this process is asked to stop meanwhile. */
export async function ending<Result>(end: End, work: () => Promise<Result>): Promise<Result> {
  ends.add(end)
  try {
    return await work()
  } finally {
    ends.delete(end)
    await end()
  }
}

/** Lets nothing that was started outlive this process when it is asked to stop, or the one that started it is gone. */
export function endWithProcess() {
  let isEnding = false
  const endAll = async () => {
    if (isEnding) return
    isEnding = true
    for (const end of [...ends].reverse()) await end().catch(() => {})
    process.exit(1)
  }
  for (const event of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect']) process.once(event, endAll)
}
