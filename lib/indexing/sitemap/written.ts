type Written = { tag: string; bytes: Uint8Array<ArrayBuffer> }

declare global {
  var alphanodeSitemap: { last: Written | null; making: Map<string, Promise<Written>> } | undefined
}

// Next bundles this module several times in one process: there is one slot for all of them.
globalThis.alphanodeSitemap ??= { last: null, making: new Map() }
const kept = globalThis.alphanodeSitemap

/**
 * The text of this tag: what was written last when that is it, else written from `parts`; once, however many ask for it
 * at the same time. Between two parts everything else has its turn.
 */
export async function writeOnce(
  tag: string,
  parts: () => AsyncGenerator<string>,
): Promise<Uint8Array<ArrayBuffer>> {
  if (kept.last?.tag === tag) return kept.last.bytes
  const making = kept.making.get(tag) ?? begin(tag, parts)
  return (await making).bytes
}

function begin(tag: string, parts: () => AsyncGenerator<string>): Promise<Written> {
  const making = write(tag, parts).finally(() => kept.making.delete(tag))
  kept.making.set(tag, making)
  return making
}

async function write(tag: string, parts: () => AsyncGenerator<string>): Promise<Written> {
  const written: Uint8Array[] = []
  for await (const part of parts()) {
    written.push(new TextEncoder().encode(part))
    await new Promise<void>((resolve) => setImmediate(resolve))
  }
  kept.last = { tag, bytes: join(written) }
  return kept.last
}

function join(parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
