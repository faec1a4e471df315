import { answerIndex } from '@/lib/indexing/sitemap/answers'

export const GET = (request: Request) => answerIndex(request)
