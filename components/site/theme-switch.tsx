'use client'
import { useEffect, useRef } from 'react'
import { themeKey, themes } from './theme'

const names = { system: 'System', light: 'Light', dark: 'Dark' } as const

/** Light, dark or what the device says: a list of the browser's own behind a picture. Needs script. */
export function ThemeSwitch() {
  const list = useRef<HTMLSelectElement>(null)
  useEffect(() => {
    const show = () => {
      if (list.current) list.current.value = document.documentElement.dataset.theme ?? 'system'
    }
    const follow = ({ key, newValue }: StorageEvent) => {
      if (key !== themeKey) return
      wear(newValue)
      show()
    }
    show()
    addEventListener('storage', follow)
    return () => removeEventListener('storage', follow)
  }, [])

  return (
    <label className="needs-script hover:text-accent has-focus-visible:outline-accent relative grid size-10 place-items-center rounded-md has-focus-visible:outline-2">
      <span className="sr-only">Theme</span>
      <svg
        viewBox="0 0 24 24"
        aria-hidden="true"
        className="size-5"
        fill="none"
        stroke="currentColor"
      >
        <circle cx="12" cy="12" r="8.5" strokeWidth="1.6" />
        <path d="M12 3.5a8.5 8.5 0 0 1 0 17z" fill="currentColor" />
      </svg>
      <select
        ref={list}
        defaultValue="system"
        autoComplete="off"
        onChange={({ target }) => choose(target.value)}
        className="absolute inset-0 cursor-pointer opacity-0"
      >
        {themes.map((theme) => (
          <option key={theme} value={theme}>
            {names[theme]}
          </option>
        ))}
      </select>
    </label>
  )
}

function choose(theme: string) {
  wear(theme)
  try {
    localStorage.setItem(themeKey, theme)
  } catch {
    // A browser that keeps nothing still wears it, until the page is left.
  }
}

function wear(theme: string | null) {
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
  else delete document.documentElement.dataset.theme
}
