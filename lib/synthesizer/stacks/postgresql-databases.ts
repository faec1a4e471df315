import type { Stack } from '../stack'

export const postgresqlDatabases: Stack = {
  name: 'postgresql databases',
  area: 'data',
  language: 'sql',
  tools: ['psql', 'pgbench', 'pgbouncer', 'auto_explain', 'git', 'dashboards'],
  samples: [
    `set lock_timeout = '2s';

alter table orders add column state text;

create index concurrently orders_state_idx
    on orders (state, created_at desc)
    where state <> 'done';`,
    `with batch as (
    select id from jobs
    where run_at <= now()
    order by run_at
    limit 20
    for update skip locked
)
update jobs
set started_at = now()
from batch
where jobs.id = batch.id
returning jobs.id, jobs.payload;

select count(*) from jobs where started_at is null;`,
    `select relname, n_dead_tup, last_autovacuum
from pg_stat_user_tables
order by n_dead_tup desc
limit 10;

select pid, now() - xact_start as age, left(query, 60) as query
from pg_stat_activity
where xact_start < now() - interval '5 minutes';`,
  ],
}
