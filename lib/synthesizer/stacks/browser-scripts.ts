import type { Stack } from '../stack'

export const browserScripts: Stack = {
  name: 'browser scripts',
  area: 'frontend',
  language: 'javascript',
  tools: ['esbuild', 'eslint', 'devtools', 'source maps', 'git', 'beacons'],
  samples: [
    `const controller = new AbortController()
const timer = setTimeout(() => controller.abort(), 4_000)

try {
  const response = await fetch('/api/quote', { signal: controller.signal })
  show(await response.json())
} finally {
  clearTimeout(timer)
}`,
    `const seen = new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries) {
    if (isIntersecting) target.src = target.dataset.src
  }
}, { rootMargin: '200px' })

document.querySelectorAll('img[data-src]').forEach((image) => seen.observe(image))`,
    `export function debounce(run, wait) {
  let timer

  return (...values) => {
    clearTimeout(timer)
    timer = setTimeout(() => run(...values), wait)
  }
}`,
  ],
}
