import type { Counted } from '../state-coverage/counted.ts'

/** Under this name a test file hands what it has counted to the process that reports. */
export const metaKey = 'stepwrightStateCoverage'

interface WithMeta {
  readonly meta: Record<string, unknown>
}

export const hasMeta = (value: unknown): value is WithMeta =>
  typeof value === 'object' && value !== null && 'meta' in value && typeof value.meta === 'object' && value.meta !== null

/** What a test file has counted; nothing where it came to no end. */
export const reportOf = (meta: object): readonly Counted[] =>
  metaKey in meta && Array.isArray(meta[metaKey]) ? meta[metaKey].filter(isCounted) : []

const isCounted = (value: unknown): value is Counted =>
  typeof value === 'object' && value !== null && 'machine' in value && 'items' in value && Array.isArray(value.items)
