import { sentences } from '@/components/ui/sentences'
import { answerLlmsTxt } from '@/lib/indexing/llms/answer'

/** Or a build would ask the database for it. */
export const dynamic = 'force-dynamic'

export const GET = (request: Request) => answerLlmsTxt(request, sentences)
