/** So many variants of a pattern are read before it is judged, where it has as many. */
export const VARIANTS_READ = 3
