import { number } from '@/components/ui/count'

/** More are not counted. */
const MOST = 1_000

/** How many posts a queue has, e.g. `12` and `1,000+`. */
export const queueCount = (count: number) => (count > MOST ? `${number(MOST)}+` : number(count))
