/** What becomes a post; with the category that tells it from others. */
export const postTypes: ReadonlyMap<string, { category?: string }> = new Map(
  Object.entries<{ category?: string }>({
    post: {},
    page: { category: 'page' },
  }),
)

/** What is set aside, by type → why. A type without an entry is one that a plugin added. */
const setAsideTypes: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    attachment: 'A file. Posts that show it have its address.',
    nav_menu_item: 'An entry of a menu.',
    revision: 'An older version of a post.',
    wp_block: 'A block that several posts share.',
    custom_css: 'The looks of the site.',
    customize_changeset: 'The looks of the site.',
    oembed_cache: 'A copy of what another site shows.',
    wp_global_styles: 'The looks of the site.',
    wp_navigation: 'A menu.',
    wp_template: 'The looks of the site.',
    wp_template_part: 'The looks of the site.',
  }),
)

/** Statuses of what its authors gave up or never began → why it is set aside. */
const setAsideStatuses: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    'auto-draft': 'WordPress made it when somebody opened the editor; it was never saved.',
    trash: 'It was in the trash.',
  }),
)

/** Why an item of this type and status is no post, beginning with its kind; undefined when it is one. */
export function whySetAside(type: string, status: string): string | undefined {
  if (!postTypes.has(type))
    return `${type}: ${setAsideTypes.get(type) ?? 'Not a post or page, but what a plugin calls by this name.'}`
  const reason = setAsideStatuses.get(status)
  return reason && `${status}: ${reason}`
}

/** Whether an item of this type and status is a post that its authors took down. */
export const isTakenDown = (type: string, status: string): boolean =>
  postTypes.has(type) && setAsideStatuses.has(status)
