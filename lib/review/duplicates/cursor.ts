/** A place in the list of clusters: largest first, then by the post that stands for it. */
export type ClusterPlace = { size: number; id: number }

export const writeClusterPlace = ({ size, id }: ClusterPlace) => `${size}-${id}`

/** Null for what `writeClusterPlace` never writes, which then means the start. */
export function readClusterPlace(text: unknown): ClusterPlace | null {
  const [, size, id] = (typeof text === 'string' && /^(\d{1,9})-(\d{1,9})$/.exec(text)) || []
  return size && id ? { size: Number(size), id: Number(id) } : null
}
