import { defineConfig } from 'prisma/config'

// The CLI only checks that this file exists: `lib/db/migrations.ts` runs the same engine as WebAssembly.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath

export default defineConfig({ schema: 'prisma/schema.prisma' })
