import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Busboy } from '@fastify/busboy'
import { warn } from '@/lib/warnings'
import { safeName } from './file-name'
import type { UploadFault, UploadLimits } from './upload-limits'
import { uploadLimits } from './upload-limits'
import { openUpload } from './uploads'

type Form = { contentType: string; contentLength: string | null; body: AsyncIterable<Uint8Array> }
export type Received =
  | { ok: true; sources: string[]; fields: Record<string, string>; drop: () => Promise<void> }
  | { ok: false; fault: UploadFault }

class Fault extends Error {
  constructor(readonly fault: UploadFault) {
    super(fault)
  }
}

/** Stores the files of a form as they come, in flat memory. All of them or none: what broke off is removed. */
export async function receiveForm(
  form: Form,
  limits: UploadLimits = uploadLimits,
  root?: string,
  owner?: string,
): Promise<Received> {
  // What says beforehand that it is too large need not be sent.
  if (Number(form.contentLength ?? 0) > limits.largest) return { ok: false, fault: limits.tooLarge }
  const upload = await openUpload(root, owner)
  try {
    const fields = await store(form, limits, upload)
    const sources = await upload.close()
    if (sources.length === 0) throw new Fault('nothing')
    return { ok: true, sources, fields, drop: upload.drop }
  } catch (cause) {
    await upload.drop()
    if (cause instanceof Fault) return { ok: false, fault: cause.fault }
    warn('An upload broke off.', cause)
    return { ok: false, fault: 'broken' }
  }
}

type Upload = Awaited<ReturnType<typeof openUpload>>

async function store(
  { contentType, body }: Form,
  { largest, mostFiles, tooLarge }: UploadLimits,
  upload: Upload,
) {
  const fields = new Map<string, string>()
  const stop = new AbortController()
  const kept: Promise<void>[] = []
  const parser = new Busboy({
    headers: { 'content-type': contentType },
    limits: { files: mostFiles, fields: 10, fieldSize: 1_000 },
  })
  const fail = (cause: unknown) => {
    stop.abort(cause)
  }
  parser.on('field', (name, value) => {
    fields.set(name, value)
  })
  parser.on('filesLimit', () => fail(new Fault('many')))
  parser.on('file', (_field, file, sent) => {
    const name = safeName(sent ?? '')
    if (sent && !name) fail(new Fault('ending'))
    // A form without a file sends one without a name.
    if (!name || stop.signal.aborted) return file.resume()
    const done = upload.keep(name, file, stop.signal)
    done.catch(fail)
    kept.push(done)
  })

  try {
    const bytes = Readable.from(body)
    await pipeline(bytes, atMost(largest, tooLarge), parser, { signal: stop.signal })
  } catch (cause) {
    fail(cause)
  }
  await Promise.allSettled(kept) // before the folder is removed
  if (stop.signal.aborted) throw stop.signal.reason
  return Object.fromEntries(fields)
}

/** Content-Length may be missing, or may lie. */
function atMost(largest: number, fault: UploadFault) {
  return async function* pass(chunks: AsyncIterable<Uint8Array>) {
    let bytes = 0
    for await (const chunk of chunks) {
      bytes += chunk.length
      if (bytes > largest) throw new Fault(fault)
      yield chunk
    }
  }
}
