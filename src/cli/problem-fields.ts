import type { Json, Problem } from '../core/index.ts'

/** A problem as JSON: `source` is `{ file, line, column }`. */
export const problemFields = ({ source, owner, ...problem }: Problem): { readonly [field: string]: Json } => ({
  ...problem,
  ...(owner === undefined ? {} : { owner }),
  ...(source === undefined ? {} : { source: { ...source } }),
})
