/**
 * What was typed, by name, without Next's own fields. A caller that is not our form may send anything. Without NUL,
 * which PostgreSQL does not store: nobody types it, but what is pasted may have it.
 */
export function textFields(form: unknown): Record<string, string> {
  const fields = new Map<string, string>()
  if (!(form instanceof FormData)) return {}
  for (const [name, value] of form)
    if (typeof value === 'string' && !name.startsWith('$ACTION'))
      fields.set(name, value.replaceAll('\0', ''))
  return Object.fromEntries(fields)
}
