import { expect, test } from 'vitest'
import { answerMethod } from './methods'

test('who reads gets the page', () => {
  expect(answerMethod('GET')).toBeNull()
  expect(answerMethod('HEAD')).toBeNull()
})

test('who sends something to a page for readers is told what it takes', async () => {
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
    const answer = answerMethod(method)
    expect(answer?.status).toBe(405)
    expect(answer?.headers.get('allow')).toBe('GET, HEAD, OPTIONS')
    expect(await answer?.text()).toContain(`not ${method}.`)
  }
})

test('who asks what a page takes is told', () => {
  expect(answerMethod('OPTIONS')?.status).toBe(204)
  expect(answerMethod('OPTIONS')?.headers.get('allow')).toBe('GET, HEAD, OPTIONS')
})
