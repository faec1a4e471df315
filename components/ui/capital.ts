const lowerCaseWord = /^\p{Ll}+(?=$|[\s,:;!?]|\.(?:\s|$))/u

/**
 * The class that shows a sentence with a capital, for text that was imported in lower case. None
 * where the first word is a name with its own spelling (`iOS`, `config.yml`).
 */
export function capital(text: string) {
  return lowerCaseWord.test(text.trimStart()) ? 'capital' : ''
}
