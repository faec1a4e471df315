import { cdata } from './markup'
import { rssDate, site, wordPressDate } from './site'

const { author } = site

/**
 * What stands before the items of a WordPress export, version 1.2: an author and the category that every site has.
 * No post is filed under it, since the metadata names its terms and other formats have no categories.
 */
export const wxrHead = `<?xml version="1.0" encoding="UTF-8" ?>
<!-- This is a WordPress eXtended RSS file, in the shape of an export of a site by WordPress. -->
<!-- Its posts are made up: nothing in it is to be believed. -->

<!-- generator="AlphaNode synthesizer" created="${wordPressDate(site.exportedAt).slice(0, 16)}" -->
<rss version="2.0"
	xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
	xmlns:content="http://purl.org/rss/1.0/modules/content/"
	xmlns:wfw="http://wellformedweb.org/CommentAPI/"
	xmlns:dc="http://purl.org/dc/elements/1.1/"
	xmlns:wp="http://wordpress.org/export/1.2/"
>

<channel>
	<title>${site.title}</title>
	<link>${site.url}</link>
	<description>${site.description}</description>
	<pubDate>${rssDate(site.exportedAt)}</pubDate>
	<language>en-US</language>
	<wp:wxr_version>1.2</wp:wxr_version>
	<wp:base_site_url>${site.url}</wp:base_site_url>
	<wp:base_blog_url>${site.url}</wp:base_blog_url>

	<wp:author><wp:author_id>${author.id}</wp:author_id><wp:author_login>${cdata(author.login)}</wp:author_login><wp:author_email>${cdata(author.email)}</wp:author_email><wp:author_display_name>${cdata(author.name)}</wp:author_display_name><wp:author_first_name>${cdata('')}</wp:author_first_name><wp:author_last_name>${cdata('')}</wp:author_last_name></wp:author>

	<wp:category>
		<wp:term_id>1</wp:term_id>
		<wp:category_nicename>${cdata('uncategorized')}</wp:category_nicename>
		<wp:category_parent>${cdata('')}</wp:category_parent>
		<wp:cat_name>${cdata('Uncategorized')}</wp:cat_name>
	</wp:category>

`

export const wxrTail = `</channel>
</rss>
`
