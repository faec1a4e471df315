'use client'
import { capital } from '@/components/ui/capital'
import type { Suggestion } from '@/lib/search/suggestion'
import { listId, optionId } from './use-combobox'

type Props = {
  id: string
  suggestions: Suggestion[]
  active: number | null
  choose: (suggestion: Suggestion) => void
}

/** The list below the search box. It never takes the focus: the box says which option is meant. */
export function SearchSuggestions({ id, suggestions, active, choose }: Props) {
  return (
    <div
      role="listbox"
      id={listId(id)}
      aria-label="Suggestions"
      className="border-edge bg-paper absolute inset-x-0 top-full z-20 mt-1 max-h-[70dvh] overflow-y-auto rounded-md border py-1 shadow-lg"
    >
      {suggestions.map((suggestion, at) => (
        <div
          key={suggestion.path}
          role="option"
          tabIndex={-1}
          id={optionId(id, at)}
          aria-selected={at === active}
          onMouseDown={(event) => event.preventDefault()}
          onPointerUp={({ button }) => button === 0 && choose(suggestion)}
          className="aria-selected:bg-panel aria-selected:text-accent hover:bg-panel flex min-h-11 cursor-pointer items-center justify-between gap-4 px-3 py-1.5"
        >
          <span className={`line-clamp-2 ${capital(suggestion.label)}`}>{suggestion.label}</span>
          <span className="text-muted shrink-0 text-xs">{kindOf(suggestion)}</span>
        </div>
      ))}
    </div>
  )
}

const kindOf = ({ kind }: Suggestion) => (kind === 'search' ? 'Did you mean' : kind)
