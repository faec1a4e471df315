import type { RunRow } from '@/lib/import/desk/view'
import { preview, sentence } from '@/lib/import/ledger'

/** What a run came to, or would come to; nothing while it runs. */
export function runSentence({ isPreview, totals, gone }: RunRow): string | null {
  if (!totals) return null
  return isPreview ? preview(totals, gone) : sentence(totals)
}
