import { expect, test } from 'vitest'
import { safeName, takeName } from './file-name'

test.each([
  ['posts.jsonl', 'posts.jsonl'],
  ['../../etc/passwd.txt', 'passwd.txt'],
  ['C:\\exports\\site one.xml', 'site-one.xml'],
  ['-rf.zip', 'rf.zip'],
  ['a\0b\n.txt', 'a-b.txt'],
  ['архив 2026.xml.GZ', 'архив-2026.xml.gz'],
  [`${'x'.repeat(500)}.html`, `${'x'.repeat(60)}.html`],
])('%j is stored as %j', (sent, stored) => {
  expect(safeName(sent)).toBe(stored)
})

test.each(['', '.', '..xml', 'run.sh', 'posts.jsonl.exe', 'xml', 'a.txt/'])(
  '%j is not taken',
  (sent) => {
    expect(safeName(sent)).toBeNull()
  },
)

test('of two files with one name both are kept', () => {
  const taken = new Set<string>()
  const names = ['a.txt', 'A.txt', 'a.txt'].map((name) => takeName(name, taken))
  expect(names).toEqual(['a.txt', '2-A.txt', '3-a.txt'])
})
