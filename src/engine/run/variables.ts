import type { Json } from '../../core/index.ts'

/** What Assign has written, by name. */
export type Variables = Readonly<Record<string, Json>>
