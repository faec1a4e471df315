import type { Agent } from './agents'
import { bots } from './agents'
import type { Reply } from './ask'
import { ask } from './ask'
import type { Learnt } from './checks/agents-agree'
import { agentFaults } from './checks/agents-agree'
import { canonicalFaults } from './checks/canonicals'
import { headingFaults } from './checks/headings'
import { isIndexed, robotsFaults } from './checks/robots-agree'
import { structuredFaults } from './checks/structured'
import type { Page } from './read-page'
import { readPage } from './read-page'
import { whySilent } from './silence'
import type { SitePaths } from './site-paths'
import type { Tally } from './tally'

/** What is at an address, as an agent reads it. */
export type Seen = { reply: Reply; page: Page | null; learnt: Learnt }

const toldBy = ({ reply, page }: Pick<Seen, 'reply' | 'page'>) => ({
  meta: page?.robots ?? null,
  header: reply.robotsTag,
})

/** Asks for a path as an agent. */
export async function look(site: SitePaths, path: string, agent: Agent): Promise<Seen> {
  return read(site, path, await ask(site.urlOf(path), agent))
}

function read(site: SitePaths, path: string, reply: Reply): Seen {
  const page = reply.type === 'text/html' ? readPage(reply.text) : null
  const canonical = page ? (page.canonicals[0] ?? null) : reply.linkCanonical
  const told = toldBy({ reply, page })
  return {
    reply,
    page,
    learnt: {
      status: reply.status,
      canonical: canonical === null ? null : (site.pathOf(canonical, path) ?? canonical),
      isIndexed: isIndexed(told),
    },
  }
}

/** Everything that a page can be found wrong in by itself. */
export function checkPage(site: SitePaths, path: string, seen: Seen, tally: Tally) {
  const { page, learnt } = seen
  const add = (check: string, faults: string[]) =>
    tally.add(
      check,
      faults.map((fault) => `${path}: ${fault}`),
    )
  add('robots meta and header agree', robotsFaults(toldBy(seen)))
  if (!page || learnt.status !== 200) return
  add('canonicals are absolute', canonicalFaults(page.canonicals, site.origin, learnt.isIndexed))
  add('headings are in order', headingFaults(page.headings))
  if (page.data.length > 0) add('structured data fits', structuredFaults(path, page.data))
}

/** Asks for the page as the bots do: the very same answer is not read again. */
export async function compareAgents(
  site: SitePaths,
  path: string,
  { reply, learnt }: Seen,
  tally: Tally,
) {
  for (const bot of bots) {
    const faults = await ask(site.urlOf(path), bot).then(
      (other) =>
        isSame(other, reply) ? [] : agentFaults(learnt, read(site, path, other).learnt, bot),
      (cause: unknown) => [`it answers ${bot} nothing (${whySilent(cause)})`],
    )
    tally.add(
      'agents are told the same',
      faults.map((fault) => `${path}: ${fault}`),
    )
  }
}

const isSame = (one: Reply, other: Reply) =>
  one.hash === other.hash && one.status === other.status && one.robotsTag === other.robotsTag
