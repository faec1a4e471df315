import type { Outcome } from '@/lib/auth/outcome'
import type { EditBlock } from '@/lib/content/edit-block'
import type { Shown } from './use-shown-draft'

type Act<More extends object> = (previous: Outcome<More>, form: FormData) => Promise<Outcome<More>>

/** Shows a draft (`postId`, `draft`) as readers would see it, and what saving it would change. */
export type ShowDraft = Act<Shown>

/** Reads pasted `html`. */
export type ReadPaste = Act<{ blocks: EditBlock[] }>

/** What the page gives the editor to do, because it is done with what is shown. */
export type EditorActs = { show: ShowDraft; readPaste: ReadPaste }
