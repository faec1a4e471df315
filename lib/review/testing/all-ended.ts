/** Like `Promise.all`, but a failure waits for the others: nobody acts on when the next run begins. */
export async function allEnded(deeds: Promise<void>[]) {
  await Promise.allSettled(deeds)
  await Promise.all(deeds)
}
