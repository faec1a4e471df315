import type { Draft } from './draft'

/** What a reader yields for each thing it finds; `where` names file and line. Never an exception. */
export type Item =
  | { kind: 'draft'; where: string; draft: Draft }
  | { kind: 'refused'; where: string; sourceId?: string; reason: string }
  | { kind: 'setAside'; where: string; sourceId?: string; reason: string }
