import { dictionary } from '@zxcvbn-ts/language-common'
import { expect, test } from 'vitest'
import { faultOf } from './password-rules'

const ada = { email: 'ada.lovelace@engines.example', name: 'Ada Lovelace', site: 'papers.example' }

test('all of the most used passwords that are long enough are refused: more than 3,000', () => {
  const long = dictionary['passwords-common'].filter((password) => password.length >= 8)
  expect(long.length).toBeGreaterThan(3_000)
  for (const password of long) expect(faultOf(password), password).toContain('most used')
})

test.each(['password', '12345678', 'qwertyuiop', 'Password1!', 'PASSWORD', 'iloveyou2026'])(
  '%s is among the most used',
  (password) => {
    expect(faultOf(password)).toContain('most used')
  },
)

test.each([
  ...[
    ' password ',
    'pass word',
    'p.a.s.s.w.o.r.d',
    'pass\u200bword',
    'ｐａｓｓｗｏｒｄ',
    'Ｐassword１!',
  ],
  ...['password\u00ad', 'password    ', '\u202epassword', 'qwerty uiop'],
])('%j is among the most used, in disguise', (password) => {
  expect(faultOf(password)).toContain('most used')
})

test('a password has 8 to 128 characters', () => {
  expect(faultOf('x8#kQ!2')).toContain('at least 8')
  expect(faultOf('x8#kQ!2v'.repeat(17))).toContain('at most 128')
})

test.each(['aaaaaaaa', 'abababababab', '121212121212121'])(
  '%s has too few characters',
  (password) => {
    expect(faultOf(password)).not.toBeNull()
  },
)

test.each([
  'alphanode',
  'AlphaNode2026',
  'alphanode-admin',
  'Lovelace-18151',
  'ada.lovelace',
  'ada.lovelace@engines.example',
  'lovelace-engines',
  'papers.example!',
  'administrator-reviewer',
])('%s is too much of the person or the site', (password) => {
  expect(faultOf(password, ada)).toContain('too little')
})

test.each([
  'correct horse',
  'tall trees fall',
  'x8#kQ!2v',
  'a lovelace engine runs on punched cards',
  'Тысяча девятьсот',
  '密码是一个很长的句子',
])('%s may be a password', (password) => {
  expect(faultOf(password, ada)).toBeNull()
})
