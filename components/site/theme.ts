import { keysKey } from '@/components/ui/keys'

/** What a reader may choose; `system` is what the device says, and what there is without a choice. */
export const themes = ['system', 'light', 'dark'] as const

/** Where the browser keeps the choice; the script below has it too. */
export const themeKey = 'theme'

/**
 * Runs before anything is painted, so that a chosen theme never flashes, nor the sign of a key that is switched off.
 * It stands in the page as text: no sign in it may need escaping there (no quotes, no angle brackets, no ampersands).
 */
export const themeScript = `try{const d=document.documentElement.dataset,t=localStorage.getItem(\`${themeKey}\`);if(/^(light|dark)$/.test(t))d.theme=t;if(localStorage.getItem(\`${keysKey}\`)===\`off\`)d.keys=\`off\`}catch{}`
