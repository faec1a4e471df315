import { expect, test } from 'vitest'
import { textFields } from './text-fields'

test('of a form, the texts are read, without what Next adds and without what no database keeps', () => {
  const form = new FormData()
  form.set('note', 'Wrong\0 here 👩‍💻\u202E\n')
  form.set('$ACTION_ID_1', '')
  form.set('file', new Blob(['x']))
  expect(textFields(form)).toEqual({ note: 'Wrong here 👩‍💻\u202E\n' })
})

test('what is no form has no texts', () => {
  for (const sent of [undefined, null, 'note=x', { note: 'x' }])
    expect(textFields(sent)).toEqual({})
})
