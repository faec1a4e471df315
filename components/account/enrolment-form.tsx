import { Button } from '@/components/ui/button'
import type { Enrolment } from '@/lib/auth/account/account-view'
import type { Outcome } from '@/lib/auth/outcome'
import { Said } from './act-form'
import { CodeField } from './code-field'
import { EnrolmentView } from './enrolment-view'

type Props = { enrolment: Enrolment; outcome: Outcome; submit: (form: FormData) => void }

/** The key for the app, and the code that shows it has arrived there. */
export function EnrolmentForm({ enrolment, outcome, submit }: Props) {
  return (
    <form action={submit} className="space-y-4">
      <EnrolmentView enrolment={enrolment} />
      <CodeField label="Code shown by the app" />
      <Button type="submit" look="primary">
        Turn it on
      </Button>
      <Said outcome={outcome} />
    </form>
  )
}
