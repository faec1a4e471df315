import { pool } from '@/lib/db/client'

/**
 * Makes the database refuse rows of a table for which `when` holds (`NEW` is the row, `OLD` what it was), with an error of
 * this code; gives what mends it.
 */
export async function poison(table: string, when: string, code = 'P0001') {
  await pool.query(
    `create or replace function "poison_${table}"() returns trigger language plpgsql as $$
     begin
       if ${when} then raise exception 'This row is poisoned.' using errcode = '${code}'; end if;
       return NEW;
     end $$`,
  )
  await pool.query(
    `create or replace trigger "poison_${table}" before insert or update on "${table}"
       for each row execute function "poison_${table}"()`,
  )
  return async () => {
    await pool.query(`drop trigger "poison_${table}" on "${table}"`)
  }
}
