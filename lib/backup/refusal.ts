/** Why an archive cannot be restored, as a sentence. It ends the transaction: nothing was changed. */
export class Refusal extends Error {
  constructor(problem: string, options?: ErrorOptions) {
    super(`${problem} Nothing was restored.`, options)
  }
}
