/** Shortcodes whose inside is code, kept as it was written. */
const code = ['code', 'sourcecode', 'source', 'codeblock', 'crayon', 'cc', 'highlight', 'prism']

/** Languages that highlighting plugins made shortcodes of: `[php]…[/php]`. */
const languages = [
  ...['bash', 'shell', 'sh', 'powershell', 'c', 'cpp', 'csharp', 'css', 'diff', 'go', 'groovy'],
  ...[
    'html',
    'xhtml',
    'java',
    'javascript',
    'js',
    'json',
    'kotlin',
    'lua',
    'matlab',
    'objc',
    'perl',
  ],
  ...['php', 'plain', 'python', 'py', 'r', 'ruby', 'rust', 'scala', 'sql', 'swift', 'text'],
  ...['typescript', 'ts', 'vb', 'xml', 'yaml', 'yml'],
]

/** Shortcodes that show something from an address. */
const media = [
  ...['audio', 'video', 'embed', 'youtube', 'vimeo', 'gist', 'tweet', 'twitter', 'soundcloud'],
  ...['instagram', 'dailymotion', 'slideshare', 'googlemaps', 'wpvideo', 'iframe'],
]

type Role = 'code' | 'language' | 'media' | 'caption' | 'gallery'

/** What a shortcode of this name is for; without an entry, it is shown as text. */
export const shortcodeRoles: ReadonlyMap<string, Role> = new Map<string, Role>([
  ...code.map((name): [string, Role] => [name, 'code']),
  ...languages.map((name): [string, Role] => [name, 'language']),
  ...media.map((name): [string, Role] => [name, 'media']),
  ['caption', 'caption'],
  ['wp_caption', 'caption'],
  ['gallery', 'gallery'],
])
