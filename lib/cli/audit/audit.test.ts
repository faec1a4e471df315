import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { audit } from './audit'
import { brokenSites } from './testing/broken-sites'
import type { Answers, Given } from './testing/tiny-site'
import { soundSite } from './testing/tiny-site'

const servers: ReturnType<typeof createServer>[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

/** Serves these answers, and audits them. */
async function auditOf(change: (answers: Answers, origin: string) => void, limit = 100) {
  let answers: Answers = {}
  const server = createServer((request, response) => {
    const found = answers[request.url ?? ''] ?? answers.unknown
    const given: Given =
      typeof found === 'function' ? found(request.headers['user-agent'] ?? '') : (found ?? {})
    if (given.isBrokenOff) request.socket.resetAndDestroy()
    response.writeHead(given.status ?? 200, { 'content-type': 'text/html', ...given.headers })
    response.end(given.body ?? '')
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address: AddressInfo | string | null = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const origin = `http://127.0.0.1:${port}`
  answers = soundSite(origin)
  change(answers, origin)
  return audit({ base: new URL(origin), concurrency: 2, limit, say: () => undefined })
}

async function findingsOf(change: (answers: Answers, origin: string) => void) {
  const { results } = await auditOf(change)
  return results.flatMap(({ check, examples }) => examples.map((example) => `${check}: ${example}`))
}

test('a sound site has no findings, and every check was made', async () => {
  const { results, depths, pages } = await auditOf(() => undefined)
  expect(results.filter(({ findings }) => findings > 0)).toEqual([])
  expect(results.map(({ check }) => check).sort()).toEqual([
    'agents are told the same',
    'canonicals are absolute',
    'canonicals are fixed points',
    'feeds can be read',
    'feeds hold what is indexed',
    'headings are in order',
    'links answer',
    'posts are listed and near',
    'robots meta and header agree',
    'sitemap is reached by links',
    'sitemap lists what is indexed',
    'structured data fits',
    'titles are unique',
    'unknown addresses are 404',
  ])
  expect([depths, pages]).toEqual([{ 1: 2 }, 6])
})

test.each(brokenSites)('%s is found', async (_, change, finding) => {
  expect(await findingsOf(change)).toContainEqual(expect.stringMatching(finding))
})

test('a crawl that is cut short does not judge what it cannot know', async () => {
  const { results, isCut } = await auditOf(() => undefined, 2)
  expect(isCut).toBe(true)
  expect(results.filter(({ findings }) => findings > 0)).toEqual([])
  expect(results.map(({ check }) => check)).not.toContain('sitemap is reached by links')
})

test('without a site there is nothing to audit', async () => {
  const nobody = { base: new URL('http://127.0.0.1:9'), concurrency: 1, limit: 1 }
  await expect(audit({ ...nobody, say: () => undefined })).rejects.toThrow(
    'Nobody answers at http://127.0.0.1:9.',
  )
})
