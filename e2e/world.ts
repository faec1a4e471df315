import { resolve } from 'node:path'
import { separateFolders } from '@/lib/data-dir'

/** Where the journeys and their site keep what they write. */
export const testPath = (...names: string[]) =>
  resolve(import.meta.dirname, '..', separateFolders.test, ...names)

/** The saved pages that the journeys' site is filled with. */
export const pageFolder = resolve(import.meta.dirname, 'fixtures/pages')

/** Where `site.ts` tells the journeys what became of each saved page. */
export const importedPath = testPath('imported.json')

/** Where `site.ts` tells the journeys which posts have a past. */
export const pastPath = testPath('past.json')

/** Where `site.ts` tells the journeys which posts are there to be edited. */
export const editingPath = testPath('editing.json')

export const people = {
  ada: {
    email: 'ada@journeys.test',
    name: 'Ada',
    password: 'a password for journeys 1',
    role: 'reviewer',
  },
  grace: {
    email: 'grace@journeys.test',
    name: 'Grace',
    password: 'a password for journeys 2',
    role: 'reviewer',
  },
  edith: {
    email: 'edith@journeys.test',
    name: 'Edith',
    password: 'a password for journeys 3',
    role: 'editor',
  },
  alan: {
    email: 'alan@journeys.test',
    name: 'Alan',
    password: 'a password for journeys 4',
    role: 'admin',
  },
  // Only for what is called in each role: such calls end sessions.
  rhea: {
    email: 'rhea@journeys.test',
    name: 'Rhea',
    password: 'a password for journeys 5',
    role: 'reviewer',
  },
  elio: {
    email: 'elio@journeys.test',
    name: 'Elio',
    password: 'a password for journeys 6',
    role: 'editor',
  },
  alma: {
    email: 'alma@journeys.test',
    name: 'Alma',
    password: 'a password for journeys 7',
    role: 'admin',
  },
} as const
