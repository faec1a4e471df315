/** Where the browser keeps that keys shall do nothing of ours; the root of a page says so from its start. */
export const keysKey = 'keys'

/** Whether a single key may do something: who speaks to their device, or slips, can switch that off. */
export const areKeysOn = () => document.documentElement.dataset.keys !== 'off'

export function setKeys(isOn: boolean) {
  if (isOn) delete document.documentElement.dataset.keys
  else document.documentElement.dataset.keys = 'off'
  try {
    localStorage.setItem(keysKey, isOn ? 'on' : 'off')
  } catch {
    // A browser that keeps nothing still heeds it, until the page is left.
  }
}
