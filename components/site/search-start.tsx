import { SearchTopics } from './search-topics'

/** Before anything is asked: how to ask, and where else to begin. */
export function SearchStart() {
  return (
    <>
      <dl className="font-ui mt-8 grid max-w-2xl gap-x-6 gap-y-2 text-sm sm:grid-cols-[auto_1fr]">
        {examples.map(([example, meaning]) => (
          <div key={example} className="contents">
            <dt className="font-mono">{example}</dt>
            <dd className="text-muted max-sm:mb-2">{meaning}</dd>
          </div>
        ))}
      </dl>
      <SearchTopics />
    </>
  )
}

const examples = [
  ['rate limits', 'posts that have both words, whatever their endings'],
  ['"rate limits"', 'posts that have exactly this phrase'],
  ['redis or postgres', 'posts that have one of the words'],
  ['deploy -docker', 'posts about the first, and without the second'],
] as const
