import { z } from 'zod'
import {
  BlockKind,
  RevisionOrigin,
  RevisionStatus,
  TermKind,
  Visibility,
} from '@/lib/db/generated/enums'
import { BACKUP_BEGINS } from '@/lib/import/sources/kind-of-bytes'
import { Metadata } from '@/lib/posts/metadata'
import { ChangeRow, DecisionRow } from './change-rows'
import { Hash, Moment, Ordinal, Text } from './fields'
import { KeptApartRow, PlacementRow } from './place-rows'
import { readTree } from './stored-tree'
import { PatternRow, VerdictRow } from './verdict-rows'
import { WithdrawalRow } from './withdrawal-rows'

const VERSION = 4

/** An archive's first line. */
export const header = headerOf(VERSION)

/** Whether this first line is of an archive that can be restored: this version, or one before it without what is new. */
export const isReadableHeader = (line: string) => line === header || line === headerOf(3)

function headerOf(version: number) {
  return `{"alphanode":"archive","version":${version}}`
}

/** Whether a file that begins like this is an archive, of whatever version. */
export const isArchive = (head: string) => head.startsWith(BACKUP_BEGINS)

/** An archive's last line: `lines` is how many are before it. */
export const sealLine = (sha256: string, lines: number) =>
  JSON.stringify({ checksum: `sha256:${sha256}`, lines })

export const isSealLine = (text: string) => text.startsWith('{"checksum":')

/** What a post is filed under: `kind/slug`. */
const TermKey = Text.regex(new RegExp(`^(?:${Object.values(TermKind).join('|')})/.`))

const Tree = z.unknown().transform((stored, context) => {
  const block = readTree(stored)
  if (block) return { stored, block }
  context.addIssue({ code: 'custom', message: 'is not a tree that would be stored here' })
  return z.NEVER
})

const StoredMetadata = z.unknown().transform((stored, context) => {
  const { data, error } = Metadata.safeParse(stored)
  if (data) return { stored, read: data }
  for (const { path, message } of error.issues)
    context.addIssue({ code: 'custom', path: [...path], message })
  return z.NEVER
})

/** What is said. Its plain text and number of words are worked out anew. */
const BlockRow = z
  .strictObject({
    row: z.literal('block'),
    hash: Hash,
    kind: z.enum(BlockKind),
    createdAt: Moment,
    /** The hash of its pattern; null when no worker had come by. */
    pattern: Hash.nullable(),
    tree: Tree,
  })
  .refine(({ hash, kind, tree }) => hash === tree.block.hash && kind === tree.block.kind, {
    error: 'this block does not say what its hash is of',
    path: ['hash'],
  })

const TermRow = z.strictObject({
  row: z.literal('term'),
  kind: z.enum(TermKind),
  slug: Text,
  name: Text,
})

/** A post, as far as it is decided here; the rest is in its current revision. Its revisions follow it. */
const PostRow = z.strictObject({
  row: z.literal('post'),
  sourceId: Text,
  slug: Text,
  /** The number of its current one. */
  revision: Ordinal,
  status: z.enum(RevisionStatus),
  version: Text,
  lastReviewed: z.iso.date().nullable(),
  needsHumanReview: z.boolean(),
  awaitsSecond: z.boolean(),
  dueOn: z.iso.date().nullable(),
  visibility: z.enum(Visibility),
  author: Text.nullable(),
  publishedAt: Moment.nullable(),
  listedAt: Moment,
  changedAt: Moment,
  /** What it is filed under, in its order. */
  terms: z.array(TermKey),
})

const RevisionRow = z.strictObject({
  row: z.literal('revision'),
  /** The source id of its post, here and below. */
  post: Text,
  number: Ordinal,
  origin: z.enum(RevisionOrigin),
  hash: Hash,
  title: Text,
  lead: Text,
  createdAt: Moment,
  /** Hashes, in reading order. */
  blocks: z.array(Hash),
  metadata: StoredMetadata,
  /** Whether readers may read it; version 3 does not say. */
  isPublic: z.boolean().optional(),
  note: Text,
  personName: Text.nullable(),
  /** The id of the change set that made it. */
  change: Text.nullable(),
})

const RedirectRow = z.strictObject({
  row: z.literal('redirect'),
  path: Text,
  post: Text.nullable(),
  /** The post that it is an address of, when that was merged. */
  merged: Text.nullable(),
  createdAt: Moment,
})

/** A picture that a source keeps as an item of its own, for posts that are still to come. */
const AttachmentRow = z.strictObject({
  row: z.literal('attachment'),
  sourceId: Text,
  url: Text,
  alt: Text,
  caption: Text,
  width: z.int32().nullable(),
  height: z.int32().nullable(),
  of: Text.nullable(),
  position: z.int32(),
})

/** One line between an archive's first and last. */
export const ArchiveRow = z.discriminatedUnion('row', [
  PatternRow,
  BlockRow,
  TermRow,
  PostRow,
  RevisionRow,
  ChangeRow,
  DecisionRow,
  PlacementRow,
  KeptApartRow,
  RedirectRow,
  AttachmentRow,
  VerdictRow,
  WithdrawalRow,
])
export type ArchiveRow = z.output<typeof ArchiveRow>
/** The same as it is written. */
export type WrittenRow = z.input<typeof ArchiveRow>
