import { z } from 'zod'

/** Metadata nobody has a field for: any JSON, nested to any depth, kept and shown. */
export const Unknown = z.json()
export type Unknown = z.output<typeof Unknown>

const Pair = z.object({ key: z.string(), value: z.string() })

/**
 * What came with a post, as it came: claims, never measures. The labels are those of the saved pages'
 * meta box. What a decision changes later (status, version, last reviewed) lives on the post.
 */
export const Metadata = z.object({
  topic: z.string().optional(),
  summary: z.string().optional(),
  aiOutline: z.array(Pair).default([]),
  aiBrief: z.string().optional(),
  stack: z.array(z.string()).default([]),
  tools: z.array(z.string()).default([]),
  codeLanguage: z.string().optional(),
  difficulty: z.string().optional(),
  /** Minutes. */
  readingTime: z.int().nonnegative().optional(),
  viewCount: z.int().nonnegative().optional(),
  /** 0 to 100 each: quality, freshness, depth, clarity, and any other that came. */
  score: z.record(z.string(), z.number()).default({}),
  revision: z
    .object({
      status: z.enum(['drafted', 'expanded', 'reviewed']).optional(),
      version: z.string().optional(),
      lastReviewed: z.iso.date().optional(),
    })
    .default({}),
  reference: z.string().optional(),
  hash: z.string().optional(),
  /** 0 or 1 in the source: ai generated style, has images, image heavy, needs human review, and any other. */
  flags: z.record(z.string(), z.boolean()).default({}),
  checklist: z.array(z.string()).default([]),
  entities: z.array(z.object({ name: z.string(), type: z.string() })).default([]),
  imageSources: z
    .array(
      z.object({
        source: z.string().optional(),
        url: z.string().optional(),
        caption: z.string().optional(),
      }),
    )
    .default([]),
  payload: z
    .object({
      sourceId: z.string().optional(),
      generator: z.string().optional(),
      paragraphs: z.int().nonnegative().optional(),
      scenario: z.string().optional(),
      seed: z.int().optional(),
    })
    .default({}),
  notes: z.array(z.string()).default([]),
  /** What a source files it under besides: only there when it does. */
  terms: z
    .array(
      z.object({
        kind: z.enum(['category', 'tag']),
        name: z.string(),
        slug: z.string().optional(),
      }),
    )
    .optional(),
  /** Label → value for everything without a field above, in the order it came. */
  unknown: z.record(z.string(), Unknown).default({}),
})
export type Metadata = z.output<typeof Metadata>
