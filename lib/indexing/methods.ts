/** Everything that readers are shown is fetched, nothing is sent to it. */
const reading = ['GET', 'HEAD']
const Allow = [...reading, 'OPTIONS'].join(', ')

/** The answer to `method` at an address for readers; null for one that reads, which gets its page. */
export function answerMethod(method: string): Response | null {
  if (reading.includes(method)) return null
  if (method === 'OPTIONS') return new Response(null, { status: 204, headers: { Allow } })
  const sentence = `This address can only be read: GET or HEAD was expected, not ${method}.\n`
  return new Response(sentence, { status: 405, headers: { Allow } })
}
