import { Sentence } from './sentence'
import { WaysOn } from './ways-on'

/** What stands where a post was, with ways on. */
export function Gone() {
  return (
    <Sentence title="This post was removed">
      <p>It was here, and was taken out of the archive. Nothing stands in its place.</p>
      <WaysOn />
    </Sentence>
  )
}
