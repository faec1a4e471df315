import { Notice } from '@/components/ui/notice'

const sentences = {
  wordless:
    'There is no word to look for: only words that every text has, signs, or what it should be without. Add a word that tells posts apart.',
  slow: 'This search took too long and was given up. Fewer or rarer words are quicker to find.',
} as const

/** Why nothing was looked for. */
export function SearchTrouble({ kind }: { kind: keyof typeof sentences }) {
  return (
    <div className="mt-8 max-w-2xl">
      <Notice>{sentences[kind]}</Notice>
    </div>
  )
}
