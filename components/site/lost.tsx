import { Sentence } from './sentence'
import { WaysOn } from './ways-on'

/** What stands where nothing is, with ways on. */
export function Lost() {
  return (
    <Sentence title="There is nothing at this address">
      <p>The post may have moved, or the address may have been cut short on its way here.</p>
      <WaysOn />
    </Sentence>
  )
}
