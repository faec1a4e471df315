// The thread that draws pictures: sources are read as they are, so that no build has to know of it.
import { parentPort } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

register()
const { draw } = await import('./draw.tsx')

parentPort.on('message', async (picture) => {
  try {
    const png = await draw(picture)
    parentPort.postMessage({ png }, [png])
  } catch (error) {
    parentPort.postMessage({ failure: error instanceof Error ? error.message : String(error) })
  }
})
