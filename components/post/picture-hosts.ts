/** Hosts whose pictures only say that a picture was meant, and names reserved for examples. */
const placeholder =
  /(?:^|\.)(?:placeholder\.com|placehold\.(?:co|it|jp)|placekitten\.com|placeimg\.com|dummyimage\.com|fakeimg\.pl|lorempixel\.com|example(?:\.(?:com|net|org))?)$/

/** Where the people are found whose pictures a source names. */
const homes: ReadonlyMap<string, { name: string; url: string }> = new Map([
  ['unsplash', { name: 'Unsplash', url: 'https://unsplash.com' }],
  ['pexels', { name: 'Pexels', url: 'https://www.pexels.com' }],
  ['pixabay', { name: 'Pixabay', url: 'https://pixabay.com' }],
  ['wikimedia commons', { name: 'Wikimedia Commons', url: 'https://commons.wikimedia.org' }],
])

/** Whether nothing is to be seen at an address although something may answer there. */
export function isPlaceholder(url: string): boolean {
  return placeholder.test(hostOf(url))
}

/** Whether a host makes the sizes it is asked for, in the way of Unsplash (`?w=…&h=…&fit=crop`). */
export function resizes(url: string): boolean {
  return /^(?:images|plus)\.unsplash\.com$/.test(hostOf(url))
}

/** Whom to credit: by the name a source gave, else by the host. */
export function creditOf(source: string | undefined, url: string | undefined) {
  if (source) return homes.get(source.toLowerCase()) ?? { name: source, url: undefined }
  return url && resizes(url) ? homes.get('unsplash') : undefined
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : ''
}
