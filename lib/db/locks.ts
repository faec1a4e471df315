/**
 * Every advisory lock of the product, by what it protects. PostgreSQL's locks are numbers that one database shares: two
 * purposes with the same number would wait for each other.
 */
export const locks = {
  /** Shared by every process that needs the embedded server; whoever can hold it alone is the last and stops it. */
  embeddedServer: 7_302_118,
  /** Held for as long as an import runs; it ends with the connection, however that ends. */
  import: 7_302_119,
  /** Bringing the search index up to date. */
  searchIndex: 7_302_120,
  /** Telling IndexNow. */
  indexNow: 7_302_121,
  /** Counting verdicts on blocks. */
  coverage: 7_302_122,
  /** Comparing posts for near copies. */
  nearCopies: 7_302_123,
  /** Moving posts from one address to another. */
  addresses: 7_302_124,
  /** Running a change set; taken together with its id. */
  changeSet: 7_302_125,
  /** Serving one folder's site; taken together with the folder. */
  site: 7_302_126,
  /** Migrating the database, from the first look to the last script. */
  migrations: 7_302_127,
  /** Running one script of a migration; held by its own transaction. */
  migrationScript: 7_302_128,
} as const
