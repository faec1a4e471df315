'use client'
import { Button } from '@/components/ui/button'
import { FileField, SelectField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { ProgressBar } from '@/components/ui/progress-bar'
import { acceptedEndings } from '@/lib/import/desk/file-name'
import { useUpload } from './use-upload'

const formats = [
  ['', 'Recognised by itself'],
  ['wordpress', 'WordPress export'],
  ['jsonl', 'JSON lines'],
  ['page', 'Saved pages'],
] as const

/** Files to import. A plain form before its script is there; with it, one sees how far the upload is. */
export function UploadForm() {
  const { state, send } = useUpload()
  const isSending = state.kind === 'sending'

  return (
    <form
      action="/desk/imports/upload"
      method="post"
      encType="multipart/form-data"
      onSubmit={send}
      className="max-w-xl space-y-5"
    >
      <SelectField label="Format" name="format" choices={formats} />
      <FileField
        label="Files"
        name="files"
        multiple
        required
        accept={acceptedEndings.join()}
        hint={`One or several ${acceptedEndings.join(', ')}, 4 GiB in all. What was imported before is recognised: nothing is doubled.`}
      />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" name="wish" value="preview" disabled={isSending}>
          Preview
        </Button>
        <Button type="submit" name="wish" value="import" look="primary" disabled={isSending}>
          Import
        </Button>
      </div>
      <p className="font-ui text-muted text-sm">
        A preview tells what an import would do, item by item, and changes nothing.
      </p>
      {state.kind === 'sending' && (
        <ProgressBar label={sendingText(state.share)} share={state.share} />
      )}
      {state.kind === 'refused' && <Notice tone="refused">{state.reason}</Notice>}
    </form>
  )
}

const sendingText = (share: number) =>
  share < 1 ? `Uploading: ${Math.floor(share * 100)} %` : 'Uploaded. It is starting …'
