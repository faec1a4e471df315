import { expect, test } from 'vitest'
import { refuseOldVersion } from './migration-state'

test.each([
  [90_624, '9.6.24'],
  [130_014, '13.14'],
  [140_017, '14.17 (Debian 14.17-1.pgdg120+1)'],
])('a server of version %i is refused by name', (number, version) => {
  expect(() => refuseOldVersion(number, version)).toThrow(
    `PostgreSQL 15 or newer; the server that DATABASE_URL names is ${version}.`,
  )
})

test.each([150_000, 150_014, 160_009, 180_001])('a server of version %i is taken', (number) => {
  expect(() => refuseOldVersion(number, String(number))).not.toThrow()
})
