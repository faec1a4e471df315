import { noLaterThan } from './stated-time'

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
  now = new Date(),
): Response {
  const headers = {
    'content-type': type,
    'cache-control': 'public, max-age=0, must-revalidate',
    etag: `W/"${tag}"`,
    ...(changedAt && { 'last-modified': noLaterThan(now, changedAt).toUTCString() }),
  }
  return knows(request.headers, { etag: headers.etag, changedAt, now })
    ? new Response(null, { status: 304, headers })
    : new Response(write(), { headers })
}

type Current = { etag: string; changedAt: Date | null; now: Date }

/**
 * A tag is exact and goes before a date, whose seconds are coarse. A date that is still to come, on either side, is from
 * a clock that was wrong: it says nothing of what changed since.
 */
function knows(asked: Headers, { etag, changedAt, now }: Current): boolean {
  const tags = asked.get('if-none-match')
  if (tags !== null) return tags.split(',').some((tag) => tag.trim() === etag || tag.trim() === '*')
  if (changedAt === null || changedAt > now) return false
  const since = Date.parse(asked.get('if-modified-since') ?? '')
  return since <= now.getTime() && Math.floor(changedAt.getTime() / 1000) * 1000 <= since
}
