import type { Json } from '../core/index.ts'

/** The value where it is text, else an empty text. */
export const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '')
