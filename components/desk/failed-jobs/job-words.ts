import type { JobQueue } from '@/lib/db/generated/enums'

/** What a job of each queue does. */
export const queueNames: Record<JobQueue, string> = {
  search: 'Search index',
  coverage: 'Coverage by blocks',
  nearCopies: 'Near copies',
  indexNow: 'IndexNow',
  expiredReviews: 'Expired reviews',
  expiryPolicy: 'Expiry policy',
  changeSet: 'Change set',
}
