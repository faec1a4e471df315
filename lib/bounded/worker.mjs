// Node 20 starts no worker with a file of TypeScript: this one makes it read them first.
import { register } from 'tsx/esm/api'

register()
await import('./tasks-by-message.ts')
