import { createHash } from 'node:crypto'
import type { Agent } from './agents'
import { agents } from './agents'

/** What came back; never of another address: redirects are not followed. */
export type Reply = {
  status: number
  /** Where a redirect leads, as it says. */
  location: string | null
  /** Without parameters, in lower case; empty when it does not say. */
  type: string
  robotsTag: string | null
  /** The address that its `Link` header calls canonical. */
  linkCanonical: string | null
  text: string
  hash: string
}

const PATIENCE_MS = 30_000

/** Asks for a page as one of the agents. Rejects when nobody answers in half a minute. */
export async function ask(url: URL, agent: Agent): Promise<Reply> {
  const answer = await fetch(url, {
    headers: agents[agent],
    redirect: 'manual',
    signal: AbortSignal.timeout(PATIENCE_MS),
  })
  const text = await answer.text()
  const { headers, status } = answer
  return {
    status,
    location: headers.get('location'),
    type: (headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '',
    robotsTag: headers.get('x-robots-tag'),
    linkCanonical: /<([^>]*)>;\s*rel="?canonical"?/i.exec(headers.get('link') ?? '')?.[1] ?? null,
    text,
    hash: createHash('sha1').update(text).digest('base64'),
  }
}
