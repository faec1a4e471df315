import { slugify } from '@/lib/content/slug'
import type { SyntheticPost } from '../synthetic-post'
import { toBlockHtml } from './content'
import { cdata, escapeHtml } from './markup'
import { serializePhp } from './php'
import { toPostMeta } from './post-meta'
import { rssDate, site, wordPressDate } from './site'

/** The `<item>` of a post. A name that other posts have as well is not numbered, so that every format asks for the same address. */
export function toWxrItem(post: SyntheticPost, number: number): string {
  const date = new Date(post.publishedAt)
  const day = cdata(wordPressDate(date))
  const status = post.visibility === 'public' ? 'publish' : 'private'
  return `	<item>
		<title>${cdata(escapeHtml(post.title))}</title>
		<link>${site.url}/archives/${number}</link>
		<pubDate>${rssDate(date)}</pubDate>
		<dc:creator>${cdata(site.author.login)}</dc:creator>
		<guid isPermaLink="false">${site.url}/?p=${number}</guid>
		<description></description>
		<content:encoded>${cdata(toBlockHtml(post.content))}</content:encoded>
		<excerpt:encoded>${cdata(escapeHtml(post.lead))}</excerpt:encoded>
		<wp:post_id>${number}</wp:post_id>
		<wp:post_date>${day}</wp:post_date>
		<wp:post_date_gmt>${day}</wp:post_date_gmt>
		<wp:post_modified>${day}</wp:post_modified>
		<wp:post_modified_gmt>${day}</wp:post_modified_gmt>
		<wp:comment_status>${cdata('closed')}</wp:comment_status>
		<wp:ping_status>${cdata('closed')}</wp:ping_status>
		<wp:post_name>${cdata(slugify(post.title))}</wp:post_name>
		<wp:status>${cdata(status)}</wp:status>
		<wp:post_parent>0</wp:post_parent>
		<wp:menu_order>0</wp:menu_order>
		<wp:post_type>${cdata('post')}</wp:post_type>
		<wp:post_password>${cdata('')}</wp:post_password>
		<wp:is_sticky>0</wp:is_sticky>
		<wp:postmeta>
		<wp:meta_key>${cdata('alphanode_post_meta')}</wp:meta_key>
		<wp:meta_value>${cdata(serializePhp(toPostMeta(post.metadata)))}</wp:meta_value>
		</wp:postmeta>
	</item>
`
}
