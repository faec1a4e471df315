import type { Stack } from '../stack'

export const redisCaches: Stack = {
  name: 'redis caches',
  area: 'data',
  language: 'lua',
  tools: ['redis-cli', 'latency doctor', 'sentinel', 'memtier', 'git', 'metrics'],
  samples: [
    `local key, limit, window = KEYS[1], tonumber(ARGV[1]), tonumber(ARGV[2])
local count = redis.call('INCR', key)

if count == 1 then
  redis.call('EXPIRE', key, window)
end

return count <= limit and 1 or 0`,
    `local held = redis.call('GET', KEYS[1])

if held == ARGV[1] then
  return redis.call('DEL', KEYS[1])
end

return 0`,
    `local found = redis.call('HGETALL', KEYS[1])
if #found > 0 then
  return found
end

redis.call('SADD', 'wanted', KEYS[1])
return {}`,
  ],
}
