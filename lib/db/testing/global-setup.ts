import type { TestProject } from 'vitest/node'
import { openTestServer } from './template'

declare module 'vitest' {
  interface ProvidedContext {
    serverUrl: string
  }
}

export default async function setup(project: TestProject) {
  const server = await openTestServer()
  project.provide('serverUrl', server.url)
  return server.close
}
