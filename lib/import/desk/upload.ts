import { z } from 'zod'
import { takeShare } from '@/lib/admission/shares'
import { ImportOptions } from '../options'
import { beginImport } from './begin'
import { sweepJobs } from './jobs'
import { limitsFor } from './quota'
import { receiveForm } from './receive'
import { isImporting, listUnfinishedSources } from './turn.store'
import type { UploadFault } from './upload-limits'
import { sweepUploads } from './uploads'

const Fields = z.object({
  format: ImportOptions.shape.format.catch(undefined),
  /** The button that was pressed. */
  wish: z.enum(['preview', 'import']).catch('preview'),
})

/** The page to see next: the run, or the list with what was refused. */
export type Answer = { location: string }

/** Stores the files that a form sends and starts their import or its preview, in the name of a person. */
export async function answerUpload(request: Request, personId: string): Promise<Answer> {
  if (await isImporting()) return refuse('busy')
  const leave = takeShare('upload', personId)
  if (!leave) return refuse('several')
  try {
    return await receive(request, personId)
  } finally {
    leave()
  }
}

async function receive(request: Request, personId: string): Promise<Answer> {
  const { body, headers } = request
  if (!body) return refuse('nothing')
  await sweepJobs()
  await sweepUploads(await listUnfinishedSources())
  const form = {
    contentType: headers.get('content-type') ?? '',
    contentLength: headers.get('content-length'),
    body,
  }
  const received = await receiveForm(form, await limitsFor(personId), undefined, personId)
  if (!received.ok) return refuse(received.fault)

  const { sources, fields, drop } = received
  const { format = null, wish } = Fields.parse(fields)
  const begun = await beginImport({ sources, format, personId, isPreview: wish === 'preview' })
  if ('runId' in begun) return { location: `/desk/imports/${begun.runId}` }
  await drop()
  return refuse(begun.fault)
}

const refuse = (fault: UploadFault): Answer => ({ location: `/desk/imports?refused=${fault}` })
