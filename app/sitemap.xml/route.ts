import { answerIndex } from '@/lib/indexing/sitemap/answers'

/** Not made while building, which asks no database. */
export const dynamic = 'force-dynamic'

export const GET = (request: Request) => answerIndex(request)
