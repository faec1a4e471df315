import localFont from 'next/font/local'

/** What is typed: only pages that show a post's code load it. */
export const monoFace = localFont({
  src: '../../../public/fonts/jetbrains-mono.woff2',
  weight: '400',
  style: 'normal',
  display: 'optional',
  adjustFontFallback: false,
  variable: '--face-mono',
})
