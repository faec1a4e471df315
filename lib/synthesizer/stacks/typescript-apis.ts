import type { Stack } from '../stack'

export const typescriptApis: Stack = {
  name: 'typescript apis',
  area: 'backend',
  language: 'typescript',
  tools: ['fastify', 'zod', 'vitest', 'pino', 'git', 'traces'],
  samples: [
    `type Outcome<Value> =
  | { ok: true; value: Value }
  | { ok: false; reason: string; retry: boolean }

export function whole(input: string): Outcome<number> {
  const value = Number(input)

  return Number.isInteger(value)
    ? { ok: true, value }
    : { ok: false, reason: 'Send a whole number.', retry: true }
}`,
    `const Order = z.object({
  id: z.uuid(),
  lines: z.array(z.object({ sku: z.string(), count: z.int().min(1).max(99) })).min(1),
})

app.post('/orders', async (request, reply) => {
  const order = Order.safeParse(request.body)

  if (!order.success) return reply.code(422).send({ code: 'order.invalid' })
  return reply.code(201).send(await place(order.data))
})`,
    `export async function* pages<Row>(read: (after?: string) => Promise<{ rows: Row[]; next?: string }>) {
  let after: string | undefined

  do {
    const { rows, next } = await read(after)
    yield rows
    after = next
  } while (after)
}`,
  ],
}
