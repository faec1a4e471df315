import type { Stack } from '../stack'

export const reactFrontEnds: Stack = {
  name: 'react front ends',
  area: 'frontend',
  language: 'tsx',
  tools: ['vite', 'playwright', 'lighthouse', 'axe', 'git', 'web vitals'],
  samples: [
    `type Props = { total: number; done: number }

export function Progress({ total, done }: Props) {
  const share = total === 0 ? 0 : Math.round((done / total) * 100)

  return (
    <p>
      <progress max={100} value={share} /> {done} of {total}
    </p>
  )
}`,
    `export function Search({ find }: { find: (words: string) => Promise<string[]> }) {
  const [words, setWords] = useState('')
  const settled = useDeferredValue(words)

  return (
    <search>
      <input value={words} onChange={(event) => setWords(event.target.value)} />
      <Suspense fallback={<p>searching</p>}>
        <Results found={find(settled)} />
      </Suspense>
    </search>
  )
}`,
    `const Chart = lazy(() => import('./chart'))

export function Report({ rows }: { rows: Row[] }) {
  if (rows.length === 0) return <p>nothing was measured yet</p>

  return (
    <Suspense fallback={<Table rows={rows} />}>
      <Chart rows={rows} />
    </Suspense>
  )
}`,
  ],
}
