import type { Desk } from './desk'

type Post = { id: number; slug: string; title: string }

/** Posts that were made private, and must not be read by anybody without an account from then on. */
export class Hidden {
  readonly #posts: Post[] = []
  #leaks: string[] = []

  /** What was read all the same since this was asked last. */
  takeLeaks(): string[] {
    const leaks = [...new Set(this.#leaks)]
    this.#leaks = []
    return leaks
  }

  /** Takes some of the newest posts from readers: lists named them until now. */
  async hide(desk: Desk, count: number) {
    const posts = await desk.site.database.rows<Post>(
      `select id, slug, title from "Post" where visibility = 'public' order by "listedAt" desc, id desc limit $1`,
      [count],
    )
    for (const post of posts) {
      const { isDone, kind, text } = await desk.act(
        'lib/review/editing/visibility/actions.ts setVisibility',
        `/desk/posts/${post.id}`,
        { postId: post.id, slug: post.slug, from: 'public', to: 'private' },
      )
      if (!isDone) throw new Error(`A post could not be hidden: ${kind} ${text}`)
      this.#posts.push(post)
    }
  }

  /** Where they were, and where they were named. */
  get addresses(): string[] {
    const lists = ['/', '/feed.rss', '/feed.json', '/llms.txt', '/archive', '/sitemaps/0.xml']
    const own = this.#posts.flatMap(({ slug, title }) => [
      ...['', '.md', '/history', '/v/1'].map((end) => `/posts/${slug}${end}`),
      `/search?q=${encodeURIComponent(title)}`,
      `/api/suggest?q=${encodeURIComponent(title.slice(0, 20))}`,
    ])
    return [...lists, ...own]
  }

  /** Notes what an answer to a stranger, asked for after they were hidden, has of them. */
  check(path: string, { status, text }: { status: number; text: string }) {
    if (status !== 200) return
    for (const { slug } of this.#posts) {
      const isOwn = path.startsWith(`/posts/${slug}`)
      if (isOwn || text.includes(slug)) this.#leaks.push(isOwn ? path : `${path} names ${slug}`)
    }
  }
}
