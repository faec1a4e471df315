import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { openTestServer } from './template'

declare module 'vitest' {
  interface ProvidedContext {
    serverUrl: string
    /** Files of archives that are tried where they are at hand: see EXTRA_PAGES in README.md. */
    extraFiles: string[]
  }
}

export default async function setup(project: TestProject) {
  const server = await openTestServer()
  project.provide('serverUrl', server.url)
  project.provide('extraFiles', listFiles(process.env.EXTRA_PAGES ?? ''))
  return server.close
}

/** The files in these folders; none of a folder that is not there. */
const listFiles = (folders: string): string[] =>
  folders
    .split(delimiter)
    .filter((folder) => folder && existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
