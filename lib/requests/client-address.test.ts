import { expect, test } from 'vitest'
import { clientAddress, networkOf } from './client-address'

const behind = (trustedProxies: number, forwardedFor?: string, socketAddress = '10.0.0.9') =>
  clientAddress({ trustedProxies, forwardedFor, socketAddress })

test.each([undefined, '', '1.2.3.4', '1.2.3.4, 5.6.7.8', '127.0.0.1', '::1', 'nonsense'])(
  'without trusted proxies a request that says %j comes from its socket',
  (said) => {
    expect(behind(0, said)).toBe('10.0.0.9')
  },
)

test.each([
  [1, '198.51.100.7', '198.51.100.7'],
  [1, '1.2.3.4, 198.51.100.7', '198.51.100.7'],
  [1, '1.2.3.4,5.6.7.8 ,  198.51.100.7 ', '198.51.100.7'],
  [2, '1.2.3.4, 198.51.100.7, 10.0.0.8', '198.51.100.7'],
  [3, '198.51.100.7, 10.0.0.8', '198.51.100.7'],
  [1, '1.2.3.4, [2001:db8::7]:4711', '2001:db8::7'],
  [1, '198.51.100.7:4711', '198.51.100.7'],
])('behind %i proxies, %j comes from %s', (proxies, said, address) => {
  expect(behind(proxies, said)).toBe(address)
})

test.each([undefined, '', ' , ', 'unknown', '1.2.3.4, _hidden', '1.2.3.4, 999.1.1.1'])(
  'behind a proxy that wrote no address (%j), a request comes from its socket',
  (said) => {
    expect(behind(1, said)).toBe('10.0.0.9')
  },
)

test.each(['::ffff:192.0.2.9', '::FFFF:c000:0209', '0:0:0:0:0:ffff:192.0.2.9'])(
  '%s is the IPv4 address 192.0.2.9',
  (socket) => {
    expect(behind(0, undefined, socket)).toBe('192.0.2.9')
    expect(networkOf(socket)).toBe('192.0.2.9')
  },
)

test('all addresses of an IPv6 /64 count as one, and those of another do not', () => {
  const inside = ['2001:db8:1:2::1', '2001:DB8:1:2:ffff:ffff:ffff:ffff', '2001:db8:1:2::1%eth0']
  expect(new Set(inside.map(networkOf))).toEqual(new Set(['2001:db8:1:2::/64']))
  expect(networkOf('2001:db8:1:3::1')).toBe('2001:db8:1:3::/64')
  expect(networkOf('fe80::1')).toBe('fe80:0:0:0::/64')
  expect(networkOf('::1')).toBe('0:0:0:0::/64')
})

test('every IPv4 address counts by itself', () => {
  expect(networkOf('192.0.2.1')).toBe('192.0.2.1')
  expect(networkOf('192.0.2.2')).toBe('192.0.2.2')
  expect(networkOf('nonsense')).toBe('')
})
