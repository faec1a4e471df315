'use client'
import { useId, useRef, useState } from 'react'
import type { Suggestion } from '@/lib/search/suggestion'
import { LONGEST_QUERY } from '@/lib/search/words'
import { SearchSuggestions } from './search-suggestions'
import { useCombobox } from './use-combobox'
import { useSlashKey } from './use-slash-key'
import { useSuggestions } from './use-suggestions'

/** The search of every page: a plain form that, with its script, suggests while one types. `/` leads to it. */
export function SearchBox() {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const suggestions = useSuggestions(typed)
  const { active, isShown, open, field } = useCombobox(id, suggestions, goTo)
  useSlashKey(input)

  return (
    <search className="font-ui relative order-last w-full text-sm sm:order-none sm:w-56 md:w-40 lg:w-72">
      <form action="/search">
        <input
          ref={input}
          name="q"
          type="text"
          aria-label="Search the archive"
          aria-keyshortcuts="/"
          placeholder="Search"
          enterKeyHint="search"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          maxLength={LONGEST_QUERY}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value)
            open()
          }}
          {...field}
          className="peer border-edge bg-paper text-ink placeholder:text-muted min-h-10 w-full rounded-md border py-1.5 pr-8 pl-3 text-base sm:text-sm"
        />
        <span
          aria-hidden="true"
          className="border-rule text-muted pointer-events-none absolute top-1/2 right-2 -translate-y-1/2 rounded border px-1.5 text-xs peer-focus:hidden in-data-[keys=off]:hidden max-sm:hidden"
        >
          /
        </span>
      </form>
      <p role="status" className="sr-only">
        {isShown && countOf(suggestions)}
      </p>
      {isShown && (
        <SearchSuggestions id={id} suggestions={suggestions} active={active} choose={goTo} />
      )}
    </search>
  )
}

function goTo({ path }: Suggestion) {
  window.location.assign(path)
}

const countOf = ({ length }: Suggestion[]) =>
  length === 1 ? '1 suggestion, below.' : `${length} suggestions, below.`
