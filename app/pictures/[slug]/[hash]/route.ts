import { sentences } from '@/components/ui/sentences'
import { answerPicture } from '@/lib/indexing/picture/answer'
import { drawAside } from './draw-aside'

/** `/posts/<slug>/picture-<hash>.png`: see `pictureRewrites`. */
export async function GET(_: Request, { params }: RouteContext<'/pictures/[slug]/[hash]'>) {
  const { slug, hash } = await params
  return answerPicture(slug, hash, sentences, drawAside)
}
