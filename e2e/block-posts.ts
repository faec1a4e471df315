/** Posts of the journeys through blocks, each with words that no other post has: no journey meets another's. */
export const blockWords = {
  shared: 'quokka',
  pattern: 'numbat',
  wrong: 'bandicoot',
  keys: 'bilby',
  plain: 'wombat',
  late: 'dunnart',
  seen: 'potoroo',
  alike: 'kowari',
  alikePlainly: 'kultarr',
} as const

/** The stack that the posts of the cockpit's journeys are filed under. */
export const markedStack = { script: 'marked-posts', plain: 'marked-plainly' } as const

const today = new Date().toISOString().slice(0, 10)

/** Fills them in, private so that they are in no reader's list; for `site.ts` alone. */
export async function makeBlockPosts() {
  const { aDraft, importDrafts } = await import('@/lib/import/testing/drafts')
  const say = (name: string, texts: string[], stack = 'blocks') =>
    aDraft(`blocks-${name}`, {
      title: `${name} post`,
      content: texts.map((text) => ({ kind: 'paragraph', text })),
      visibility: 'private',
      metadata: { stack: [stack], revision: { lastReviewed: today } },
    })
  const times = <One>(count: number, make: (at: number) => One) =>
    Array.from({ length: count }, (_, at) => make(at))
  const { shared, pattern, wrong, keys, plain, late, seen } = blockWords
  const beginAlike = (word: string) => {
    const begin = `the ${word} keeps its owner in one place.`
    return [
      ...times(5, (at) => say(`${word}-${at}`, [begin])),
      ...['redis', 'nginx', 'kafka'].map((stack) =>
        say(`${word}-${stack}`, [`${begin} in ${stack} it is easy.`], stack),
      ),
      say(`${word}-once`, [`${begin} nobody else does.`]),
    ]
  }

  await importDrafts(
    ...times(400, (at) => say(`shared-${at}`, [`a ${shared} tells the owner before it deploys.`])),
    ...['redis', 'nginx', 'kafka', 'django', 'rails'].flatMap((stack) =>
      times(3, (at) =>
        say(`pattern-${stack}-${at}`, [`for ${stack}, ask the ${pattern} twice.`], stack),
      ),
    ),
    ...times(2, (at) => say(`wrong-${at}`, [`a ${wrong} is always right.`])),
    say('late', [`a ${late} is early.`]),
    ...times(2, (at) => say(`plain-${at}`, [`a ${plain} needs no script.`])),
    ...['first', 'second', 'third'].map((name) =>
      say(`keys-${name}`, [`the ${name} ${keys} waits.`]),
    ),
    ...['light', 'dark'].flatMap((name) =>
      ['redis', 'nginx', 'kafka', 'rails'].map((stack) =>
        say(`seen-${name}-${stack}`, [`in ${name}, ${stack} has a ${seen}.`], stack),
      ),
    ),
    ...beginAlike(blockWords.alike),
    ...beginAlike(blockWords.alikePlainly),
    ...Object.entries(markedStack).map(([name, stack]) =>
      say(
        `marked-${name}`,
        ['one', 'two', 'three', 'four'].map((which) => `sentence ${which} of what is ${name}.`),
        stack.replace('-', ' '),
      ),
    ),
  )
}
