/** What a generated post says about itself in its metadata. */
export const summaries = [
  'a machine-written draft on {problem} in {stack}: the starting point, the change in small steps, the checks, and the way back.',
  'covers {problem} in {stack} {scenario}, from first measurement to handover, with one checklist to take along.',
  'explains why {problem} is harder in {stack} than it looks, and proposes an order of work that can be stopped at any point.',
  'a synthetic post about {problem} in {stack}, made of shared paragraphs on measuring, releasing, access and handover.',
] as const

export const briefs = [
  'written by a generator in the manner of an engineering note: reasons first, then steps, then a list to tick off. it promises no more than it can show.',
  'the draft should read like a colleague thinking aloud. it names the risk, keeps to one change, and says how to tell whether it worked.',
  'generated from a fixed stock of paragraphs. the aim is a plausible technical post whose parts recur elsewhere, so that review can be shared.',
] as const

export const actions = [
  'measure, take one step, measure again',
  'write the way back before the way forward',
  'try it on one machine and wait a day',
  'agree on the finish line first',
  'make the safe path the short path',
] as const

export const notes = [
  'all numbers in this box were drawn at random and measure nothing',
  'paragraphs are shared between posts on purpose',
  'generated for testing and not checked by a person',
  'the list above must match the list in the text',
  'picture addresses are examples and may stop answering',
  'claims about review were made by the generator',
  'do not let search engines keep this before it was read',
] as const
