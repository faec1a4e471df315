import localFont from 'next/font/local'

/**
 * What is read. `optional` never swaps a face that is already being read: a first visit on a slow
 * line keeps the system's serif, and nothing ever shifts.
 */
export const textFace = localFont({
  src: '../../../public/fonts/literata.woff2',
  weight: '400 700',
  style: 'normal',
  display: 'optional',
  adjustFontFallback: 'Times New Roman',
  variable: '--face-text',
})
