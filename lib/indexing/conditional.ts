/** What a file is made from: another `tag` when anything in it is another. */
type State = { tag: string; changedAt: Date | null }

/**
 * Answers with what `write` gives, or 304 to who has it already. Nothing on the way may keep it without asking: what
 * a decision changed is told at once, and asking costs little.
 */
export function answerUnlessKnown(
  request: Request,
  type: string,
  { tag, changedAt }: State,
  write: () => BodyInit,
): Response {
  const headers = {
    'content-type': type,
    'cache-control': 'public, max-age=0, must-revalidate',
    etag: `W/"${tag}"`,
    ...(changedAt && { 'last-modified': changedAt.toUTCString() }),
  }
  return knows(request.headers, headers.etag, changedAt)
    ? new Response(null, { status: 304, headers })
    : new Response(write(), { headers })
}

/** A tag is exact and goes before a date, whose seconds are coarse. */
function knows(asked: Headers, etag: string, changedAt: Date | null): boolean {
  const tags = asked.get('if-none-match')
  if (tags !== null) return tags.split(',').some((tag) => tag.trim() === etag || tag.trim() === '*')
  const since = Date.parse(asked.get('if-modified-since') ?? '')
  return changedAt !== null && Math.floor(changedAt.getTime() / 1000) * 1000 <= since
}
