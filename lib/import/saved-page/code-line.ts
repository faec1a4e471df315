import {
  insideSigns,
  leadingSigns,
  likelySigns,
  pairLanguages,
  pairSign,
  shellLanguages,
  sureSigns,
} from './code-signs'
import { commands, wordyCommands } from './shell-commands'

/** How much a line looks like code: see code-signs.ts. `leading` is likely, when code follows. */
export type Sign = 'sure' | 'likely' | 'leading' | 'inside' | 'none' | 'prose'

/** What a line looks like on a page whose code is in `language`. */
export function signOf(text: string, language: string): Sign {
  const head = text.slice(0, 400)
  if (isProse(head, text)) return 'prose'
  if (matches(sureSigns, head)) return 'sure'
  return commandSign(head, language) ?? pairsSign(head, language) ?? otherSign(head)
}

function otherSign(text: string): Sign {
  if (matches(likelySigns, text)) return 'likely'
  if (matches(leadingSigns, text)) return 'leading'
  return matches(insideSigns, text) ? 'inside' : 'none'
}

function commandSign(text: string, language: string): Sign | undefined {
  if (!isCommand(text, language)) return undefined
  return shellLanguages.includes(language) ? 'sure' : 'likely'
}

function pairsSign(text: string, language: string): Sign | undefined {
  if (!pairSign.test(text)) return undefined
  return pairLanguages.includes(language) ? 'likely' : 'inside'
}

/** Whether a text ends like a sentence. */
export function endsSentence(text: string): boolean {
  return /[.!?…]["'”’)]*$/.test(text)
}

function isProse(head: string, text: string): boolean {
  if (/^(?:\/\/|#|--|\/?\*|<|"|'|@|\$)/.test(head)) return false
  const words = head.split(/\s+/)
  const plain = words.filter((word) => /^[(“‘]?\p{L}[\p{L}'’-]*[.,;:!?)”’]*$/u.test(word)).length
  const wordy = plain / words.length
  if (endsSentence(text)) return wordy >= 0.6 && (words.length >= 6 || wordy === 1)
  // A sentence that announces what follows; `if x is None:` does not.
  if (text.endsWith(':')) {
    const controls = matches(likelySigns, head) && !(text.includes(', ') && words.length >= 6)
    return wordy === 1 && words.length >= 4 && !controls
  }
  return words.length >= 12 && wordy >= 0.85 && !matches(sureSigns, head)
}

function isCommand(text: string, language: string): boolean {
  const [name = '', ...rest] = text.replace(/^(?:sudo|time)\s+/, '').split(/\s+/)
  if (!commands.includes(name) || rest.length === 0 || endsSentence(text)) return false
  const hasArgument = rest.some((word) => /[^\p{L},']/u.test(word))
  if (hasArgument || shellLanguages.includes(language)) return true
  return rest.length <= 4 && !wordyCommands.includes(name)
}

function matches(signs: readonly RegExp[], text: string): boolean {
  return signs.some((sign) => sign.test(text))
}
