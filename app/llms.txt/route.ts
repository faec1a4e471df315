import { sentences } from '@/components/ui/sentences'
import { answerLlmsTxt } from '@/lib/indexing/llms/answer'

export const GET = (request: Request) => answerLlmsTxt(request, sentences)
