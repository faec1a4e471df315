import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'

const server = resolve(import.meta.dirname, '../.next/server')
const readManifest = (name: string) => JSON.parse(readFileSync(`${server}/${name}`, 'utf8'))

const Actions = z.object({
  node: z.record(
    z.string(),
    z.object({
      filename: z.string(),
      exportedName: z.string(),
      workers: z.record(z.string(), z.unknown()),
    }),
  ),
})

/** Every server action of the build: its name, its id, and a page that has it. */
export function listActions() {
  const { node } = Actions.parse(readManifest('server-reference-manifest.json'))
  return Object.entries(node).map(([id, { filename, exportedName, workers }]) => ({
    id,
    name: `${filename} ${exportedName}`,
    path: addressOf(Object.keys(workers)[0] ?? '').replaceAll(/\[\w+\]/g, '1'),
  }))
}

/** Every page and route handler of the signed-in side, as its folder is called. */
export function listDeskAddresses(): string[] {
  const routes = z.record(z.string(), z.string()).parse(readManifest('app-paths-manifest.json'))
  return Object.keys(routes)
    .filter((route) => route.startsWith('/(desk)/'))
    .map(addressOf)
}

const addressOf = (route: string) =>
  route
    .replace(/^app/, '')
    .replaceAll(/\/\(\w+\)/g, '')
    .replace(/\/(page|route)$/, '')
