import type { Stack } from '../stack'

export const phpSites: Stack = {
  name: 'php sites',
  area: 'web',
  language: 'php',
  tools: ['composer', 'phpunit', 'phpstan', 'opcache', 'git', 'slow log'],
  samples: [
    `<?php
declare(strict_types=1);

final class Limit
{
    public function __construct(private int $left) {}

    public function take(): bool
    {
        return $this->left-- > 0;
    }
}`,
    `<?php
$statement = $pdo->prepare(
    'select id, title from posts where id < :before order by id desc limit 20'
);

$statement->execute(['before' => $cursor]);
$rows = $statement->fetchAll(PDO::FETCH_ASSOC);
$next = end($rows)['id'] ?? null;`,
    `<?php
function remember(CacheInterface $cache, string $key, int $seconds, callable $make): mixed
{
    $found = $cache->get($key);
    if ($found !== null) {
        return $found;
    }

    $made = $make();
    $cache->set($key, $made, $seconds);
    return $made;
}`,
  ],
}
