import { writeJsonLd } from '@/lib/indexing/structured/json-ld'

/** What a page says of itself to machines: data, which no browser runs and no policy of scripts is about. */
export function StructuredData({ data }: { data: object | null }) {
  return data && <script type="application/ld+json">{writeJsonLd(data)}</script>
}
