import type { Metadata } from 'next'
import { sentences } from '@/components/ui/sentences'
import { cutAtWord } from '@/lib/content/cut'
import { indexability } from '@/lib/indexing/indexability'
import { HEIGHT, picturePath, socialPicture, WIDTH } from '@/lib/indexing/picture/social-picture'
import type { PostPage } from '@/lib/posts/post'
import { documentTitle, pageTitle } from './page-title'

/** What search engines and whoever links to it are told of a post. */
export function postMetadata(post: PostPage): Metadata {
  const { robots, canonical } = indexability(post)
  const title = pageTitle(post)
  const description = shortened(post.excerpt) || title
  const images = [
    {
      url: picturePath(post.slug, socialPicture(post, sentences)),
      width: WIDTH,
      height: HEIGHT,
      alt: title,
    },
  ]
  return {
    title: { absolute: documentTitle(post) },
    description,
    alternates: {
      canonical: `/posts/${canonical ?? post.slug}`,
      types: { 'text/markdown': `/posts/${post.slug}.md` },
    },
    robots: { index: robots === 'index', follow: true },
    openGraph: {
      type: 'article',
      siteName: 'AlphaNode',
      locale: 'en_GB',
      title,
      description,
      url: `/posts/${post.slug}`,
      modifiedTime: post.changedAt,
      ...(post.publishedAt && { publishedTime: post.publishedAt }),
      ...(post.author && { authors: [post.author] }),
      images,
    },
    twitter: { card: 'summary_large_image', images },
  }
}

/** As much as search engines show. */
const LONGEST = 160

function shortened(excerpt: string): string {
  const text = sentences(excerpt)
  if (text.length <= LONGEST) return text
  return `${cutAtWord(text, LONGEST - 1).replace(/[\s\p{P}]+$/u, '')}…`
}
